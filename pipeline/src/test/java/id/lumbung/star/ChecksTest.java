package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.Contracts;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every check on a small regency: silent while it is sound, and not once the very thing it watches is broken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecksTest {
    /** What the small regency was made odd by, so that other tests have something to find. */
    private static final Set<String> ODD = Set.of(
            "bantuan__tidak_di_masa_depan",
            "buku_besar__penolakan_wajar",
            "indikator__kemiskinan_wajar",
            "kiriman_bansos__tidak_menyusut",
            "riwayat_tautan__sedikit_yang_berganti");

    private final List<Check> checks = Checks.load(Models.load()).checks();
    private final Violations violations = Violations.all(Models.load());
    private ModelFixture regency;

    @BeforeAll
    void build() throws SQLException {
        regency = SmallRegency.delivered().run();
    }

    @AfterAll
    void close() throws SQLException {
        regency.close();
    }

    @Test
    void areSilentOnASoundRegency() throws SQLException {
        var findings = new SoftAssertions();
        for (var check : checks) {
            findings.assertThat(number(check.violated()) > 0).as(check.name()).isEqualTo(ODD.contains(check.name()));
        }
        findings.assertAll();
    }

    @Test
    void findWhatEachOfThemWatches() throws SQLException {
        var findings = new SoftAssertions();
        for (var check : checks) {
            var before = number(check.violated());
            regency.execute("begin transaction");
            for (var statement : violations.of(check.name())) {
                regency.execute(statement);
            }
            findings.assertThat(number(check.violated())).as(check.name()).isGreaterThan(before);
            findings.assertThat(number(check.eligible()))
                    .as("%s: rows it speaks of", check.name())
                    .isNotNegative();
            if (!check.keys().isEmpty()) {
                findings.assertThat(regency.rows(check.sample(20).orElseThrow()))
                        .as("%s: keys to show", check.name())
                        .isNotEmpty();
            }
            regency.execute("rollback");
        }
        findings.assertAll();
    }

    @Test
    void areAllViolatedByOneOfTheCases() {
        assertThat(checks.stream()
                        .map(Check::name)
                        .filter(check -> violations.of(check).isEmpty()))
                .isEmpty();
        assertThat(violations.names())
                .isSubsetOf(checks.stream().map(Check::name).toList());
    }

    @Test
    void areWrittenOneByOneForMoreThanFortyRules() {
        assertThat(Checks.written()).hasSizeGreaterThan(80);
    }

    @Test
    void coverTheGrainOfEveryPublishedTable() {
        var tables = Models.load().published().stream()
                .map(model -> model.name() + "__satu_baris_per_")
                .toList();

        assertThat(tables)
                .allSatisfy(table -> assertThat(checks)
                        .anySatisfy(check -> assertThat(check.name()).startsWith(table)));
    }

    @Test
    void coverEveryFeed() {
        var feeds = new TreeSet<String>();
        Contracts.load().contracts().forEach(contract -> feeds.add(contract.feed()));

        assertThat(ReferenceTables.rows("batas_kiriman").stream().map(row -> row.get("feed")))
                .containsExactlyInAnyOrderElementsOf(feeds);
    }

    @Test
    void sayTheRuleInASentenceAndWhatToDo() {
        assertThat(checks)
                .allSatisfy(check -> assertThat(Stream.of(check.meaning(), check.advice()))
                        .allMatch(sentence -> sentence.matches("\\p{Lu}.*[.]")));
    }

    private long number(String select) throws SQLException {
        return Long.parseLong(regency.rows(select).get(0).get(0));
    }
}
