package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The models make what the migrations declare: columns, types, keys, nothing null that must not be. */
class PublishedTablesTest {
    private static final Path REGENCY = Path.of("src", "test", "resources", "star", "kabupaten-kecil");
    private static final Set<String> SCHEMAS = Set.of("gudang", "identitas", "mart", "ops");
    private static final Pattern TABLE = Pattern.compile("(?s)create table (\\w+)\\.(\\w+) \\((.*?)\n\\);");
    private static final Pattern ADDED =
            Pattern.compile("(?m)^alter table (\\w+)\\.(\\w+) add column (\\w+ \\S+( not null)?)( default \\S+)?;$");
    private static final Pattern COLUMN = Pattern.compile("(?m)^    (?!constraint)(\\w+) (\\S+?)( not null)?,?$");
    private static final Pattern KEY = Pattern.compile("primary key \\(([^)]*)\\)");
    private static final Pattern REFERENCE =
            Pattern.compile("foreign key \\((\\w+)\\) references gudang\\.(\\w+)\\((\\w+)\\)");

    @Test
    void holdWhatTheMigrationsDeclare() throws Exception {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliverInbox(REGENCY);
            fixture.run();
            var findings = new SoftAssertions();
            for (var table : declaredTables().entrySet()) {
                check(fixture, table.getKey(), table.getValue(), findings);
            }
            findings.assertAll();
        }
    }

    @Test
    void areDeclaredForEveryModelThatIsPublished() {
        assertThat(declaredTables()).hasSameSizeAs(publishedModels());
    }

    private static void check(ModelFixture fixture, String table, String body, SoftAssertions findings)
            throws Exception {
        var declared = new ArrayList<List<String>>();
        var required = new ArrayList<String>();
        COLUMN.matcher(body).results().forEach(column -> {
            declared.add(List.of(column.group(1), inDuckDb(column.group(2))));
            if (column.group(3) != null) {
                required.add(column.group(1));
            }
        });
        findings.assertThat(fixture.rows("select column_name, column_type from (describe %s)".formatted(table)))
                .as(table)
                .containsExactlyInAnyOrderElementsOf(declared);
        var nulls = required.stream().map(column -> column + " is null").collect(Collectors.joining(" or "));
        findings.assertThat(fixture.rows("select * from %s where %s".formatted(table, nulls)))
                .as("%s: null where a value is required", table)
                .isEmpty();
        var key = KEY.matcher(body).results().findFirst().orElseThrow().group(1);
        findings.assertThat(
                        fixture.rows("select %1$s from %2$s group by %1$s having count(*) > 1".formatted(key, table)))
                .as("%s: one row per %s", table, key)
                .isEmpty();
        for (var reference : REFERENCE.matcher(body).results().toList()) {
            findings.assertThat(fixture.rows("select %1$s from %2$s except select %3$s from %4$s"
                            .formatted(reference.group(1), table, reference.group(3), reference.group(2))))
                    .as("%s.%s", table, reference.group(1))
                    .isEmpty();
        }
    }

    private static String inDuckDb(String type) {
        return switch (type) {
            case "uuid", "text" -> "VARCHAR";
            default -> type.replace("numeric", "decimal").toUpperCase(Locale.ROOT);
        };
    }

    /** Columns and constraints by table; a table that no model makes is PostgreSQL's own. */
    private static Map<String, String> declaredTables() {
        var models = publishedModels();
        var tables = new TreeMap<String, String>();
        for (var file : migrations()) {
            TABLE.matcher(ModelFixture.text(file))
                    .results()
                    .filter(table -> models.contains(table.group(1) + "." + table.group(2)))
                    .forEach(table -> tables.put(table.group(2), table.group(3)));
            ADDED.matcher(ModelFixture.text(file))
                    .results()
                    .forEach(column -> tables.computeIfPresent(
                            column.group(2), (table, body) -> body + "\n    " + column.group(3)));
        }
        return tables;
    }

    /** In the order in which they run: V11 comes after V9. */
    private static List<Path> migrations() {
        return ModelFixture.files(ModelFixture.WAREHOUSE.resolve("migrations"), ".sql").stream()
                .sorted(Comparator.comparingInt(
                        file -> Integer.parseInt(file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"))))
                .toList();
    }

    private static List<String> publishedModels() {
        return ModelFile.all(ModelFixture.WAREHOUSE.resolve("models")).values().stream()
                .filter(model -> SCHEMAS.contains(model.folder()))
                .map(model -> model.folder() + "." + model.name())
                .toList();
    }
}
