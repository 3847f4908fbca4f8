package id.lumbung.star;

import id.lumbung.engine.Functions;
import id.lumbung.engine.TextComparison;
import id.lumbung.engine.TextFunction;
import id.lumbung.link.LinkFunctions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/** A Spark of a test's own that knows the functions the models call. */
final class TestSpark {
    private TestSpark() {}

    static SparkSession start(Path warehouse) {
        var spark = SparkSession.builder()
                .master("local[2]")
                .appName("models")
                .config("spark.ui.enabled", false)
                .config("spark.sql.ansi.doubleQuotedIdentifiers", true)
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.default.parallelism", 1)
                .config("spark.sql.shuffle.partitions", 1)
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.adaptive.enabled", false)
                .config("spark.sql.warehouse.dir", warehouse.toString())
                .config("spark.driver.host", "localhost")
                .getOrCreate();
        spark.udf().register("hari_antara", daysBetween(), DataTypes.IntegerType);
        var functions = new SparkFunctions(spark);
        functions.function("id_rahasia", ModelFixture::secretId);
        LinkFunctions.register(functions);
        return spark;
    }

    private static UDF2<LocalDate, LocalDate, Integer> daysBetween() {
        return (from, to) -> from == null || to == null ? null : (int) ChronoUnit.DAYS.between(from, to);
    }

    private record SparkFunctions(SparkSession spark) implements Functions {
        @Override
        public void function(String name, TextFunction function) {
            UDF1<String, String> nullable = text -> text == null ? null : function.apply(text);
            spark.udf().register(name, nullable, DataTypes.StringType);
        }

        @Override
        public void function(String name, TextComparison comparison) {
            UDF2<String, String, Integer> nullable =
                    (one, other) -> one == null || other == null ? null : comparison.compare(one, other);
            spark.udf().register(name, nullable, DataTypes.IntegerType);
        }
    }
}
