package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.lake.Lake;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarBuilderTest {
    private static final String HEAD = "-- grain: periode\n-- history: snapshot\n";

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

    private StarVersion month(String date, Optional<StarVersion> parent, String select) {
        return night(date, parent, "angka", HEAD + select);
    }

    private StarVersion night(String date, Optional<StarVersion> parent, String table, String text) {
        var version = StarVersion.next(lake, LocalDate.parse(date));
        var models = Models.of(List.of(Model.parse("gudang", table, text)));
        new StarBuilder(engine, lake, models, version, parent).buildAll();
        version.markPublished(lake);
        return version;
    }

    private Path file(StarVersion version, String month) {
        return folder.resolve("lake/" + version.folder() + "/gudang/angka/" + month + ".parquet");
    }

    @Test
    void leavesAColumnThatTheTableHasGotSinceEmptyInClosedMonths() {
        var october = month(
                "2026-10-19",
                Optional.empty(),
                "select date '2026-10-01' as periode, cast(1.5 as decimal(9, 3)) as nilai");
        month(
                "2026-11-19",
                Optional.of(october),
                "select date '2026-11-01' as periode, cast('x' as varchar) as ket, cast(2.5 as decimal(9, 3)) as nilai");

        assertThat(engine.columns("angka")).containsExactly("periode", "ket", "nilai");
        assertThat(engine.rows("select cast(periode as varchar), ket, cast(nilai as varchar) from angka order by 1"))
                .containsExactly(new Object[] {"2026-10-01", null, "1.500"}, new Object[] {"2026-11-01", "x", "2.500"});
    }

    @Test
    void copiesClosedMonthsAsTheyAreWhereTheTableHasStayed() throws Exception {
        var october = month("2026-10-19", Optional.empty(), "select date '2026-10-01' as periode, 1 as nilai");
        var november = month("2026-11-19", Optional.of(october), "select date '2026-11-01' as periode, 2 as nilai");

        assertThat(Files.readAllBytes(file(november, "2026-10-01")))
                .isEqualTo(Files.readAllBytes(file(october, "2026-10-01")));
    }

    @Test
    void opensNoVersionForAColumnThatADimensionHasGotSince() {
        var head = "-- grain: rumah_id\n-- history: scd2\n";
        var october = night(
                "2026-10-19",
                Optional.empty(),
                "dim_rumah",
                head + "select 'R1' as rumah_id, 3 as kamar union all select 'R2', 4");
        night(
                "2026-11-19",
                Optional.of(october),
                "dim_rumah",
                head + "select 'R1' as rumah_id, true as layak, 3 as kamar union all select 'R2', false, 5");

        assertThat(engine.rows("select rumah_id, cast(berlaku_dari as varchar), cast(layak as varchar),"
                        + " cast(kamar as varchar) from dim_rumah order by 1, 2"))
                .containsExactly(
                        new Object[] {"R1", "1900-01-01", "true", "3"},
                        new Object[] {"R2", "1900-01-01", "false", "4"},
                        new Object[] {"R2", "2026-11-19", "false", "5"});
    }
}
