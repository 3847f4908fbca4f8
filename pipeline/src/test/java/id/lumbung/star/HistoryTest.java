package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.lake.Lake;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryTest {
    private static final String HEAD = "-- grain: orang_id\n-- history: scd2\n";

    @TempDir
    private Path folder;

    private Lake lake;
    private DuckDbEngine engine;

    @BeforeEach
    void open() {
        lake = Lake.open(folder.resolve("lake").toUri());
        engine = DuckDbEngine.open(
                new SecretIds("rahasia-untuk-uji-coba-saja-3232".getBytes(StandardCharsets.UTF_8)),
                folder.resolve("spill"),
                200);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    /** A night that finds the persons of {@code rows} ({@code id=value}); returns all versions after it. */
    private List<String> night(String date, String... rows) {
        var select = rows.length == 0
                ? "select 'x' as orang_id, 'x' as desa where false"
                : Arrays.stream(rows)
                        .map(row -> row.split("=", -1))
                        .map(row -> "select '%s' as orang_id, '%s' as desa".formatted(row[0], row[1]))
                        .collect(Collectors.joining(" union all "));
        var day = LocalDate.parse(date);
        var parent = StarVersion.findParent(lake, day);
        var version = StarVersion.next(lake, day);
        var models = Models.of(List.of(Model.parse("gudang", "dim_orang", HEAD + select)));
        new StarBuilder(engine, lake, models, version, parent).buildAll();
        version.markPublished(lake);
        return versions();
    }

    private List<String> versions() {
        return engine
                .rows("select orang_id || ' ' || desa || ' ' || berlaku_dari || ' ' || berlaku_sampai || ' ' || terkini"
                        + " from dim_orang order by orang_id, berlaku_dari")
                .stream()
                .map(row -> String.valueOf(row[0]))
                .toList();
    }

    @Test
    void beginsInTheBeginning() {
        assertThat(night("2026-11-01", "a=1")).containsExactly("a 1 1900-01-01 9999-12-31 true");
    }

    @Test
    void closesAChangedVersionTheDayBeforeTheNext() {
        night("2026-11-01", "a=1", "b=1");

        assertThat(night("2026-11-05", "a=2", "b=1"))
                .containsExactly(
                        "a 1 1900-01-01 2026-11-04 false",
                        "a 2 2026-11-05 9999-12-31 true",
                        "b 1 1900-01-01 9999-12-31 true");
    }

    @Test
    void closesTheVersionOfWhoIsGone() {
        night("2026-11-01", "a=1");

        assertThat(night("2026-11-05")).containsExactly("a 1 1900-01-01 2026-11-04 false");
    }

    @Test
    void leavesNoGapWhenWhoWasGoneComesBack() {
        night("2026-11-01", "a=1");
        night("2026-11-03", "a=2");
        night("2026-11-05");

        assertThat(night("2026-11-09", "a=2"))
                .containsExactly(
                        "a 1 1900-01-01 2026-11-02 false",
                        "a 2 2026-11-03 2026-11-08 false",
                        "a 2 2026-11-09 9999-12-31 true");
    }

    @Test
    void changesNothingInANightWithTheSameRows() {
        night("2026-11-01", "a=1");
        var before = night("2026-11-03", "a=2");

        assertThat(night("2026-11-05", "a=2")).isEqualTo(before);
    }

    @Test
    void givesEachVersionAKeyOfItsOwn() {
        night("2026-11-01", "a=1");
        night("2026-11-03", "a=2");

        assertThat(engine.rows("select distinct orang_key from dim_orang")).hasSize(2);
    }
}
