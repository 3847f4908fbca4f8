package id.lumbung.star;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every model and every check over a small regency, on DuckDB and on Spark: the same rows and the same numbers. */
class ModelsOnBothEnginesIT {
    private static SparkSession spark;

    @BeforeAll
    static void startSpark(@TempDir Path warehouse) {
        spark = TestSpark.start(warehouse);
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @Test
    void makesTheSameRowsAndFindsTheSameViolationsOnDuckDbAndOnSpark(@TempDir Path sources) throws SQLException {
        try (var duckDb = SmallRegency.delivered()) {
            for (var table : duckDb.tables()) {
                var file = sources.resolve(table + ".parquet");
                duckDb.execute("copy %s to '%s' (format parquet)".formatted(table, file));
                spark.read().parquet(file.toString()).createOrReplaceTempView(table);
            }

            var differences = new SoftAssertions();
            for (var model : duckDb.run().inOrder()) {
                var made = spark.sql(model.table());
                var rows = made.collectAsList();
                spark.createDataFrame(rows, made.schema()).createOrReplaceTempView(model.name());
                differences.assertThat(rows).as(model.name()).isNotEmpty();
                differences
                        .assertThat(rowsOf(rows))
                        .as(model.name())
                        .isEqualTo(rowsOf(duckDb.values("select * from " + model.name())));
                differences
                        .assertThat(List.of(made.columns()))
                        .as(model.name())
                        .isEqualTo(duckDb.columnNames(model.name()));
            }
            for (var check : Checks.load(Models.load()).checks()) {
                for (var number : List.of(check.violated(), check.eligible())) {
                    differences
                            .assertThat(rowsOf(spark.sql(number).collectAsList()))
                            .as(check.name())
                            .isEqualTo(rowsOf(duckDb.values(number)));
                }
            }
            differences.assertAll();
        }
    }

    private static List<String> rowsOf(List<?> rows) {
        var texts = new ArrayList<String>();
        for (var row : rows) {
            var values = row instanceof Row fromSpark
                    ? IntStream.range(0, fromSpark.size())
                            .mapToObj(fromSpark::get)
                            .map(ModelsOnBothEnginesIT::text)
                    : ((List<?>) row).stream().map(ModelsOnBothEnginesIT::text);
            texts.add(String.join(" ¦ ", values.toList()));
        }
        texts.sort(null);
        return texts;
    }

    /** Numbers to nine decimals, whatever their type: quotients may differ beyond. */
    private static String text(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString())
                        .setScale(9, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : String.valueOf(value);
    }
}
