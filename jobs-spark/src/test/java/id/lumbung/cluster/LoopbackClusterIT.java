package id.lumbung.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.spark.SparkEngines;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopbackClusterIT {
    @Test
    void computesOnItsWorkersWhatLiesInItsLake(@TempDir Path folder) throws IOException {
        try (var hdfs = LoopbackHdfs.start(folder.resolve("hdfs"));
                var spark = LoopbackSpark.start(folder.resolve("spark"), 2, LoopbackSpark.FEW_MEGABYTES)) {
            var lake = Lake.open(hdfs.folder("/lumbung"));
            lake.makeFolder("tabel");
            var scratch = hdfs.folder("/lumbung/sementara");
            try (var engines = SparkEngines.start(spark.settings(scratch, Map.of()));
                    var engine = engines.open(SecretIds.unused())) {
                engine.keep("angka", "select id from range(1000)");
                engine.writeFile("select id from angka where id < 7", lake.address("tabel/angka.parquet"));
                engine.readParquet("tertulis", List.of(lake.address("tabel/angka.parquet")));

                assertThat(engine.rows("select count(*) from tertulis").get(0)).containsExactly(7L);
            }
        }
    }
}
