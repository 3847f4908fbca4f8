package id.lumbung.feed.parquet;

import id.lumbung.feed.PlainNumber;
import id.lumbung.feed.Rule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.Float16LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UnknownLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** The values of a Parquet column as the text that the rules read. */
final class ValueText {

    private ValueText() {}

    /** Whether each row holds one value at most, of a type that has a text. */
    static boolean isReadable(Type type) {
        return type.isPrimitive()
                && !type.isRepetition(Type.Repetition.REPEATED)
                && find(type.asPrimitiveType(), new Rule.Teks()) != null;
    }

    /** @param rule of the column the values are meant for */
    static Function<Object, String> of(PrimitiveType type, Rule rule) {
        Function<Object, String> text = find(type, rule);
        if (text == null) {
            throw new IllegalArgumentException("no text for this type");
        }
        return text;
    }

    private static @Nullable Function<Object, String> find(PrimitiveType type, Rule rule) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return value -> PlainNumber.of(new BigDecimal(unscaled(value), decimal.getScale()), rule);
        }
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return value -> LocalDate.ofEpochDay((Integer) value).toString();
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
            return value -> TimeText.timestamp((Long) value, timestamp.getUnit(), timestamp.isAdjustedToUTC());
        }
        if (meaning instanceof TimeLogicalTypeAnnotation time) {
            return value -> TimeText.time(((Number) value).longValue(), time.getUnit());
        }
        if (meaning instanceof IntLogicalTypeAnnotation whole && !whole.isSigned()) {
            return value -> value instanceof Integer narrow
                    ? Integer.toUnsignedString(narrow)
                    : Long.toUnsignedString((Long) value);
        }
        if (meaning instanceof UUIDLogicalTypeAnnotation) {
            return value -> uuid((Binary) value);
        }
        if (meaning instanceof Float16LogicalTypeAnnotation) {
            return value -> PlainNumber.of(Float.parseFloat(type.stringifier().stringify((Binary) value)), rule);
        }
        boolean plain = meaning == null
                || meaning instanceof UnknownLogicalTypeAnnotation // a column without any value
                || meaning instanceof StringLogicalTypeAnnotation
                || meaning instanceof EnumLogicalTypeAnnotation
                || meaning instanceof JsonLogicalTypeAnnotation
                || meaning instanceof IntLogicalTypeAnnotation;
        return plain ? plain(type.getPrimitiveTypeName(), rule) : null;
    }

    private static Function<Object, String> plain(PrimitiveTypeName stored, Rule rule) {
        return switch (stored) {
            case INT32, INT64 -> Object::toString;
            case BOOLEAN -> value -> (Boolean) value ? "TRUE" : "FALSE";
            case FLOAT -> value -> PlainNumber.of((float) value, rule);
            case DOUBLE -> value -> PlainNumber.of((double) value, rule);
            case INT96 -> value -> TimeText.julian((Binary) value);
            case BINARY, FIXED_LEN_BYTE_ARRAY -> value -> ((Binary) value).toStringUsingUTF8();
        };
    }

    private static BigInteger unscaled(Object value) {
        return value instanceof Binary bytes
                ? new BigInteger(bytes.getBytes())
                : BigInteger.valueOf(((Number) value).longValue());
    }

    private static String uuid(Binary value) {
        var bytes = value.toByteBuffer();
        return new java.util.UUID(bytes.getLong(bytes.position()), bytes.getLong(bytes.position() + 8)).toString();
    }
}
