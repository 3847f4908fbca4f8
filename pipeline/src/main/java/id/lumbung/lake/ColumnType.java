package id.lumbung.lake;

import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** The few column types that clean tables are made of, and how Parquet stores each. */
public enum ColumnType {
    /** Java {@link String}. */
    TEXT,
    /** Java {@link Integer}. */
    INT,
    /** Java {@link Long}. */
    LONG,
    /** Java {@link Boolean}. */
    BOOLEAN,
    /** Java {@link java.time.LocalDate}. */
    DATE,
    /** Java {@link java.math.BigDecimal}, stored as decimal(28,12). */
    DECIMAL;

    /** Digits in all and after the point of {@link #DECIMAL}. */
    public static final int PRECISION = 28;

    public static final int SCALE = 12;
    static final int DECIMAL_BYTES = 12;

    PrimitiveType parquet(String name) {
        return switch (this) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case INT -> Types.optional(PrimitiveTypeName.INT32).named(name);
            case LONG -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(name);
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(SCALE, PRECISION))
                        .named(name);
        };
    }
}
