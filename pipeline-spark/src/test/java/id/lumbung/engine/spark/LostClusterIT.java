package id.lumbung.engine.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.engine.EngineException;
import id.lumbung.engine.SecretIds;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator must hear of a cluster, not of a bug. */
class LostClusterIT {
    @Test
    void isOneThatDoesNotStart(@TempDir Path folder) {
        assertThatThrownBy(() -> LocalSpark.start(folder, "spark:tanpa-alamat", Map.of()))
                .isInstanceOfSatisfying(
                        LumbungException.class, e -> assertThat(e.failure()).isEqualTo(Failure.ENVIRONMENT))
                .hasMessageStartingWith("spark:tanpa-alamat: ");
    }

    @Test
    void isOneThatWentAwayMeanwhile(@TempDir Path folder) {
        try (var spark = LocalSpark.start(folder);
                var engine = spark.open(SecretIds.unused())) {
            SparkSession.active().sparkContext().stop();

            List.<ThrowingCallable>of(
                            () -> engine.rows("select count(*) from range(10)"),
                            () -> spark.open(SecretIds.unused()),
                            spark::width,
                            () -> spark.share("nilai"))
                    .forEach(asked -> assertThatThrownBy(asked)
                            .asInstanceOf(InstanceOfAssertFactories.type(EngineException.class))
                            .matches(EngineException::isOfSurroundings));
        }
    }
}
