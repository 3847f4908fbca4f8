package id.lumbung.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
    private static final PublishedTable TABLE = new PublishedTable(
            "mart.contoh",
            List.of(
                    new PublishedColumn("kode", "text", true),
                    new PublishedColumn("nilai", "numeric(38,12)", false),
                    new PublishedColumn("ada", "boolean", false),
                    new PublishedColumn("hari", "date", false)),
            List.of("kode"),
            "garam");
    private static final String COLUMNS = " as isi(kode, nilai, ada, hari)";
    private static final String A = "('a', 1.5, true, date '2026-11-19')";
    private static final String B = "('b', null, null, null)";
    private static final String C = "('c', -0.25, false, date '9999-12-31')";

    @TempDir
    private Path scratch;

    private DuckDbEngine engine;

    @BeforeEach
    void opens() {
        engine = DuckDbEngine.open(SecretIds.unused(), scratch, 256);
    }

    @AfterEach
    void closes() {
        engine.close();
    }

    private void table(String name, String... rows) {
        engine.keep(name, "select * from (values " + String.join(", ", rows) + ")" + COLUMNS);
    }

    private TablePlan plan(Optional<TableContent> noted) {
        return new Difference(engine)
                .plan(
                        new TableSource(
                                TABLE.name(),
                                "kini",
                                Optional.of(new TableSource.Before(
                                        false, new TableSource.Changing("kini", "tampil"), "tampil", noted))),
                        TABLE,
                        1);
    }

    private TableContent content(String table) {
        return new Difference(engine).content(TABLE, table);
    }

    private List<String> rows(TablePlan plan) {
        return engine.rows("select kode, arah from " + plan.source() + " order by kode").stream()
                .map(row -> row[0] + " " + row[1])
                .toList();
    }

    @Test
    void bringsWhatIsNewChangedAndGone() {
        table("tampil", A, B);
        table("kini", "('a', 2, true, date '2026-11-19')", C);

        assertThat(rows(plan(Optional.empty()))).containsExactly("a 0", "b -1", "c 1");
    }

    @Test
    void bringsNothingWhereOnlyTheOrderDiffers() {
        table("tampil", A, B, C);
        table("kini", C, A, B);

        assertThat(plan(Optional.empty()).way()).isEqualTo(TablePlan.Way.UNCHANGED);
    }

    @Test
    void carriesTheFingerprintOnByWhatDiffers() {
        table("tampil", A, B);
        table("kini", "('a', 2, true, date '2026-11-19')", C);

        assertThat(plan(Optional.of(content("tampil"))).content()).isEqualTo(content("kini"));
    }

    @Test
    void computesTheFingerprintAnewWhereItWasNotedOfOtherColumns() {
        table("tampil", A, B);
        table("kini", A, C);

        assertThat(plan(Optional.of(new TableContent(7, BigInteger.ONE, "otherone")))
                        .content())
                .isEqualTo(content("kini"));
    }

    @Test
    void tellsNullFromAnEmptyText() {
        table("tampil", "('', null, null, null)");
        table("kini", "('', 0, null, null)");

        assertThat(content("tampil")).isNotEqualTo(content("kini"));
    }

    @Test
    void refusesTwoNewRowsWithOneKey() {
        table("tampil", A);
        table("kini", A, B, "('b', 1, null, null)");

        assertThatThrownBy(() -> plan(Optional.empty()))
                .isInstanceOf(DuplicateKeysException.class)
                .hasMessage(
                        "mart.contoh: expected one row per kode, found 1 rows too many. This is a mistake of its model"
                                + " or of a delivery's keys; please report it. Nothing was published.");
    }

    @Test
    void refusesANewRowWithTheKeyOfOneThatStays() {
        table("tampil", A);
        table("kini", A, "('a', 3, null, null)");

        assertThatThrownBy(() -> plan(Optional.empty())).isInstanceOf(DuplicateKeysException.class);
    }

    @Test
    void refusesTheSameRowTwice() {
        table("tampil", A);
        table("kini", A, B, B);

        assertThatThrownBy(() -> plan(Optional.empty())).isInstanceOf(DuplicateKeysException.class);
    }

    @Test
    void refusesARowThatStaysAndComesAgain() {
        table("tampil", A);
        table("kini", A, A);

        assertThatThrownBy(() -> plan(Optional.empty())).isInstanceOf(DuplicateKeysException.class);
    }

    @Test
    void refusesTwoRowsWithOneKeyWhereAllAreBrought() {
        table("kini", A, "('a', 3, null, null)");

        assertThatThrownBy(() ->
                        new Difference(engine).plan(new TableSource(TABLE.name(), "kini", Optional.empty()), TABLE, 1))
                .isInstanceOf(DuplicateKeysException.class);
    }
}
