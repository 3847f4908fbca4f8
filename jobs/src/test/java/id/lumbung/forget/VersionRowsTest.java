package id.lumbung.forget;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionRowsTest {
    private static final String PERSONS = "gudang/dim_penduduk";
    private static final String REFERENCES = "gudang/rujukan_penduduk";

    private DuckDbEngine engine;
    private Lake lake;
    private StarVersion version;
    private VersionRows rows;

    @BeforeEach
    void twoVersionsOfAnaAndOneOfBudiWithFactsInOtherRegencies(@TempDir Path folder) {
        var secret = new SecretIds("a secret that only this test knows, forty".getBytes(StandardCharsets.UTF_8));
        engine = DuckDbEngine.open(secret, folder.resolve("spill"), 256);
        lake = Lake.open(folder.resolve("lake").toUri());
        version = new StarVersion("2026-11-19-001");
        rows = new VersionRows(new LakeParts(lake, engine), version, 0);
        engine.keep("hapus_orang_0", "select 'ANA' as id");
        engine.keep("hapus_keluarga", "select 'F' as id");
        write(
                PERSONS,
                "penduduk_key, penduduk_id",
                "('A1', 'ANA'), ('A2', 'ANA'), ('B1', 'BUDI'), ('T', '00000000-0000-0000-0000-000000000000')");
        write(
                REFERENCES,
                "penduduk_key, kode_kabupaten",
                "('A1', '1707'), ('A2', '1707'), ('A2', '1708'), ('B1', '1707')");
        rows.keepBeforeErasing();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void write(String table, String columns, String values) {
        var folder = version.folder() + "/" + table;
        lake.makeFolder(folder);
        engine.writeFile(
                "select * from (values %s) as made(%s)".formatted(values, columns),
                lake.address(folder + "/00000.parquet"));
    }

    private List<String> keys(String table) {
        engine.readParquet("isi", List.of(lake.address(version.folder() + "/" + table)));
        return engine.rows("select penduduk_key from isi order by 1").stream()
                .map(row -> String.valueOf(row[0]))
                .toList();
    }

    @Test
    void erasesWhatRefersToAPersonByTheKeysOfItsVersionsOnly() {
        assertThat(rows.affected()).isEqualTo(5);

        assertThat(rows.erase()).containsEntry("gudang.dim_penduduk", 2L).containsEntry("gudang.rujukan_penduduk", 3L);

        assertThat(keys(REFERENCES)).containsExactly("B1");
        assertThat(keys(PERSONS)).containsExactly("B1", "T");
        assertThat(rows.affected()).isZero();
        assertThat(rows.erase()).isEmpty();
    }

    @Test
    void erasesWhatRefersToAPersonWhoseOwnRowsWentBeforeItWasCutOff() {
        write(PERSONS, "penduduk_key, penduduk_id", "('B1', 'BUDI')");
        rows.keepBeforeErasing();

        assertThat(rows.affected()).isEqualTo(3);
        assertThat(rows.erase()).containsOnlyKeys("gudang.rujukan_penduduk");

        assertThat(keys(REFERENCES)).containsExactly("B1");
    }

    @Test
    void leavesOthersWithoutTheErasedFamilyThatTheyOnceBelongedTo() {
        var columns = "penduduk_key, penduduk_id, keluarga_id";
        write(PERSONS, columns, "('A1', 'ANA', 'F'), ('B1', 'BUDI', 'F'), ('B2', 'BUDI', 'G'), ('C1', 'CICI', null)");
        write("gudang/fact_bantuan", columns, "('B1', 'BUDI', 'F'), ('B2', 'BUDI', 'G'), (null, null, 'F')");
        write("gudang/daftar_rentan", columns, "('B1', 'BUDI', 'F'), ('C1', 'CICI', 'G')");
        write("gudang/dim_keluarga", "keluarga_key, keluarga_id", "('F1', 'F'), ('G1', 'G')");

        assertThat(rows.affected()).isEqualTo(9);
        assertThat(rows.erase())
                .containsEntry("gudang.dim_penduduk", 2L)
                .containsEntry("gudang.fact_bantuan", 2L)
                .containsEntry("gudang.daftar_rentan", 1L)
                .containsEntry("gudang.dim_keluarga", 1L);

        assertThat(lines(PERSONS)).containsExactly("B1 -", "B2 G", "C1 -");
        assertThat(lines("gudang/fact_bantuan")).containsExactly("B1 -", "B2 G", "null -");
        assertThat(lines("gudang/daftar_rentan")).containsExactly("C1 G");
        assertThat(rows.affected()).isZero();
    }

    private List<String> lines(String table) {
        engine.readParquet("isi", List.of(lake.address(version.folder() + "/" + table)));
        return engine.rows("select penduduk_key, coalesce(keluarga_id, '-') from isi order by 1 nulls last").stream()
                .map(row -> row[0] + " " + row[1])
                .toList();
    }
}
