package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberingTest {
    @TempDir
    private Path scratch;

    private Engine engine;

    @BeforeEach
    void opens() {
        engine = DuckDbEngine.open(SecretIds.unused(), scratch, 256);
    }

    @AfterEach
    void closes() {
        engine.close();
    }

    private List<List<Object>> numbered(String rows, String order, String block) {
        engine.keep("baris", rows);
        var numbering = new Numbering("baris", order, block);
        numbering.keepBlocks(engine, "blok");
        return engine
                .rows("select %s, nomor from (%s) as numbered order by nomor"
                        .formatted(order, numbering.numbered(order, "nomor", "blok")))
                .stream()
                .map(Arrays::asList)
                .toList();
    }

    @Test
    void numbersOnFromBlockToBlock() {
        assertThat(numbered(
                        "select * from (values ('2a|9'), ('1b|5'), ('1b|41'), ('1b|4'), ('2a|10')) as isi(kunci)",
                        "kunci",
                        "left(kunci, 4)"))
                .containsExactly(
                        List.of("1b|4", 1L),
                        List.of("1b|41", 2L),
                        List.of("1b|5", 3L),
                        List.of("2a|10", 4L),
                        List.of("2a|9", 5L));
    }

    @Test
    void numbersAsOneSortOfAllWould() {
        var places = numbered(
                "select 7 * n as no from range(1, 2000) as numbers(n)", "no", "cast(floor(no / 100) as bigint)");

        assertThat(places)
                .hasSize(1999)
                .allSatisfy(place -> assertThat(place).isEqualTo(List.of(7 * (Long) place.get(1), place.get(1))));
    }

    @Test
    void numbersNothingInAnEmptyTable() {
        assertThat(numbered("select 1 as no where false", "no", "no")).isEmpty();
    }
}
