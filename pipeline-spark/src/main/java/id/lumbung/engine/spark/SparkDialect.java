package id.lumbung.engine.spark;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NullType;

/** What Spark must be told so that the SQL of the house means on it what it means on DuckDB: this, and nothing else. */
final class SparkDialect {
    /** Read as double-quoted names, UTC days, errors instead of silent nulls, and names in any case. */
    static final Map<String, String> SETTINGS = Map.of(
            "spark.sql.ansi.enabled", "true",
            "spark.sql.decimalOperations.allowPrecisionLoss", "true",
            "spark.sql.ansi.doubleQuotedIdentifiers", "true",
            "spark.sql.caseSensitive", "false",
            "spark.sql.session.timeZone", "UTC",
            "spark.sql.datetime.java8API.enabled", "true",
            "spark.sql.legacy.storeAnalyzedPlanForView", "false");

    private static final Pattern TEXT_WITHOUT_LENGTH = Pattern.compile("(?i)\\bvarchar\\b(?!\\s*\\()");

    private SparkDialect() {}

    /** A text type needs a length on Spark, or another name; and a backslash in quotes begins an escape. */
    static String sql(String select) {
        return TEXT_WITHOUT_LENGTH.matcher(select).replaceAll("string").replace("\\", "\\\\");
    }

    /** A column of nothing but {@code null} has no type on Spark, and no file can hold it: it becomes a whole number. */
    static Dataset<Row> typed(Dataset<Row> rows) {
        var typed = rows;
        for (var field : rows.schema().fields()) {
            if (field.dataType() instanceof NullType) {
                typed = typed.withColumn(field.name(), rows.col(field.name()).cast(DataTypes.IntegerType));
            }
        }
        return typed;
    }

    /** A path without a scheme is one of this machine, whatever the cluster's own file system is. */
    static String address(String address) {
        return address.startsWith("/") ? "file://" + address : address;
    }
}
