package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablePairTest {
    private static final int MEGABYTES = 128;

    @TempDir
    Path folder;

    private Engine engine;

    @BeforeEach
    void openEngine() {
        engine = DuckDbEngine.open(SecretIds.unused(), folder.resolve("spill"), MEGABYTES);
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    private Map<String, String> differences(String one, String other) {
        return new TablePair("tabel", written("satu", one), written("lain", other), List.of("id")).differences(engine);
    }

    private String written(String name, String rows) {
        var file = folder.resolve(name + ".parquet").toString();
        engine.writeFile("select * from (values " + rows + ") as isi(id, nama, angka)", file);
        return file;
    }

    @Test
    void findsRowsInAnotherOrderTheSame() {
        assertThat(differences("(1, 'a', 0.5e0), (2, null, null)", "(2, null, null), (1, 'a', 0.5e0)"))
                .isEmpty();
    }

    @Test
    void overlooksTheTenthPlaceOfANumberOnly() {
        assertThat(differences("(1, 'a', 0.5e0)", "(1, 'a', 0.5000000001e0)")).isEmpty();
        assertThat(differences("(1, 'a', 0.5e0)", "(1, 'a', 0.50000001e0)"))
                .containsExactly(Map.entry("tabel.angka", "1 values, DOUBLE"));
    }

    @Test
    void tellsAnEmptyCellFromAFullOne() {
        assertThat(differences("(1, 'a', 0.5e0), (2, 'b', 0.5e0)", "(1, null, null), (2, 'b', 0.5e0)"))
                .isEqualTo(Map.of("tabel.nama", "1 values, VARCHAR", "tabel.angka", "1 values, DOUBLE"));
    }

    @Test
    void tellsARowThatIsThereTwiceFromOne() {
        assertThat(differences("(1, 'a', 0.5e0), (1, 'a', 0.5e0)", "(1, 'a', 0.5e0)"))
                .containsExactly(Map.entry("tabel", "1 rows of 2"));
    }

    @Test
    void tellsColumnsOfAnotherType() {
        assertThat(differences("(1, 'a', 0.5e0)", "(1, 'a', 5)")).containsOnlyKeys("tabel");
    }
}
