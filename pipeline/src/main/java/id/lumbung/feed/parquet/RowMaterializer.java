package id.lumbung.feed.parquet;

import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.Rule;
import id.lumbung.language.Message;
import java.util.List;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** Puts the values of a row together as texts; null where there is none. */
final class RowMaterializer extends RecordMaterializer<@Nullable String[]> {

    private final String where;
    private final ReadingLimits limits;
    private final CellConverter[] converters;
    private @Nullable String[] row;
    private int chars;

    RowMaterializer(MessageType schema, List<Rule> rules, String where, ReadingLimits limits) {
        this.where = where;
        this.limits = limits;
        this.converters = new CellConverter[schema.getFieldCount()];
        this.row = new String[converters.length];
        for (int i = 0; i < converters.length; i++) {
            PrimitiveType type = schema.getType(i).asPrimitiveType();
            converters[i] = new CellConverter(this, i, type.getPrimitiveTypeName(), ValueText.of(type, rules.get(i)));
        }
    }

    void put(int column, String text) {
        row[column] = text;
        chars += text.length();
        if (chars > limits.rowChars()) {
            throw new DeliveryException(Message.of("delivery.limit.field", where, limits.rowChars()));
        }
    }

    /** A text as long as the limits allow. */
    String checked(String text) {
        if (text.length() > limits.fieldChars()) {
            throw new DeliveryException(Message.of("delivery.limit.field", where, limits.fieldChars()));
        }
        return text;
    }

    @Override
    public @Nullable String[] getCurrentRecord() {
        return row;
    }

    @Override
    public GroupConverter getRootConverter() {
        return new GroupConverter() {
            @Override
            public Converter getConverter(int field) {
                return converters[field];
            }

            @Override
            public void start() {
                row = new String[converters.length];
                chars = 0;
            }

            @Override
            public void end() {}
        };
    }
}
