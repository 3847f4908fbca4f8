package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a night fetches from its engine, or gives it, is as much for many persons as for few: the process that drives a night
 * must not grow with the nation. The statements are the same on every engine.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonsStayWithTheEngineIT {
    private static final int FEW = 400;
    private static final int MANY = 4 * FEW;
    private static final int SOME = 10;

    /** Counts pairs by the levels they reach: more kinds of pairs turn up among more persons, until all have. */
    private static final String PATTERNS = "from latih_banding group by tingkat_";

    private static final Pattern SALT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, Integer> ofFew = new ConcurrentHashMap<>();
    private final Map<String, Integer> ofMany = new ConcurrentHashMap<>();

    @BeforeAll
    void refreshesTwoNightsOfEach(@TempDir Path folder) throws IOException, SQLException {
        refresh(folder.resolve("sedikit"), FEW, ofFew);
        refresh(folder.resolve("banyak"), MANY, ofMany);
    }

    private static void refresh(Path folder, int people, Map<String, Integer> most) throws IOException, SQLException {
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.usual(people, 12, Warehouse.DATE))
                .writeFeeds(inbox);
        var warehouse = Warehouse.empty(folder.resolve("rumah"), WatchedEngine.over(DuckDbEngine::open, most));
        warehouse.refresh(inbox, Warehouse.DATE);
        warehouse.refresh(inbox, Warehouse.DATE.plusDays(1));
    }

    @Test
    void movesNoMoreRowsWhereThereAreMorePersons() {
        var few = byStatement(ofFew);
        var grown = new TreeMap<String, String>();
        byStatement(ofMany).forEach((statement, rows) -> {
            var before = few.getOrDefault(statement, 0);
            if (rows > (statement.contains(PATTERNS) ? MANY / 2 : before + before / 2 + SOME)) {
                grown.put(statement, before + " rows, " + rows + " of four times the persons");
            }
        });

        assertThat(grown).isEmpty();
        assertThat(few.values()).anyMatch(rows -> rows > SOME);
    }

    /** Without the salt, which each database has its own of. */
    private static Map<String, Integer> byStatement(Map<String, Integer> most) {
        var statements = new TreeMap<String, Integer>();
        most.forEach(
                (statement, rows) -> statements.merge(SALT.matcher(statement).replaceAll("garam"), rows, Math::max));
        return statements;
    }
}
