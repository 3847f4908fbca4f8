package id.lumbung.engine.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that several tasks wrote. */
class JoinedPartsIT {
    private static final int MEGABYTES = 128;

    @Test
    void holdsTheRowsOfAllTasks(@TempDir Path folder) throws IOException {
        var lake = Files.createDirectory(folder.resolve("lake"));
        var file = lake.resolve("bagian.parquet").toString();
        try (var spark = LocalSpark.startForLargeTables(folder, 3, Map.of());
                var engine = spark.open(SecretIds.unused())) {
            assertThat(engine.writeFile("select 'lama' as nama, cast(1 as bigint) as nomor", file))
                    .isEqualTo(1);

            assertThat(engine.writeFile("select 'Orang ' || id as nama, id as nomor from range(0, 1000, 1, 7)", file))
                    .isEqualTo(1000);
        }
        try (var engine = DuckDbEngine.open(SecretIds.unused(), folder.resolve("spill"), MEGABYTES);
                var left = Files.list(lake)) {
            engine.readParquet("tabel", List.of(file));

            assertThat(
                            engine.rows(
                                    "select count(*), count(distinct nomor), cast(sum(nomor) as bigint), min(nama), max(nama) from tabel"))
                    .containsExactly(new Object[] {1000L, 1000L, 499_500L, "Orang 0", "Orang 999"});
            assertThat(engine.rows("select count(distinct row_group_id) from parquet_metadata('%s')".formatted(file)))
                    .containsExactly(new Object[] {3L});
            assertThat(left).containsExactly(Path.of(file));
        }
    }
}
