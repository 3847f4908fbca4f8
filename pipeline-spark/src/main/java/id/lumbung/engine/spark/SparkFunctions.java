package id.lumbung.engine.spark;

import id.lumbung.engine.Functions;
import id.lumbung.engine.TextComparison;
import id.lumbung.engine.TextFunction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** The functions that SQL may call in a Spark session; they travel to the executors with the tasks that call them. */
final class SparkFunctions implements Functions {
    private static final int HEXADECIMAL = 16;

    private final SparkSession session;

    /** Makes {@code hari_antara} and {@code bilangan_hex} known. */
    SparkFunctions(SparkSession session) {
        this.session = session;
        UDF2<@Nullable LocalDate, @Nullable LocalDate, @Nullable Integer> days =
                (from, to) -> from == null || to == null ? null : (int) ChronoUnit.DAYS.between(from, to);
        session.udf().register("hari_antara", days, DataTypes.IntegerType);
        UDF1<@Nullable String, @Nullable Long> number =
                digits -> digits == null ? null : Long.parseLong(digits, HEXADECIMAL);
        session.udf().register("bilangan_hex", number, DataTypes.LongType);
    }

    @Override
    public void function(String name, TextFunction function) {
        UDF1<@Nullable String, @Nullable String> nullable = text -> text == null ? null : function.apply(text);
        session.udf().register(name, nullable, DataTypes.StringType);
    }

    @Override
    public void function(String name, TextComparison comparison) {
        UDF2<@Nullable String, @Nullable String, @Nullable Integer> nullable =
                (one, other) -> one == null || other == null ? null : comparison.compare(one, other);
        session.udf().register(name, nullable, DataTypes.IntegerType);
    }
}
