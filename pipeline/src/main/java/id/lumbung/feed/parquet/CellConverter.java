package id.lumbung.feed.parquet;

import java.util.function.Function;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** Takes the values of one column as texts; each entry of a dictionary once. */
final class CellConverter extends PrimitiveConverter {

    private final RowMaterializer row;
    private final int column;
    private final PrimitiveTypeName stored;
    private final Function<Object, String> text;
    private @Nullable Dictionary dictionary;
    private @Nullable String[] entries = new String[0];

    CellConverter(RowMaterializer row, int column, PrimitiveTypeName stored, Function<Object, String> text) {
        this.row = row;
        this.column = column;
        this.stored = stored;
        this.text = text;
    }

    @Override
    public boolean hasDictionarySupport() {
        return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.entries = new String[dictionary.getMaxId() + 1];
    }

    @Override
    public void addValueFromDictionary(int id) {
        String entry = entries[id];
        if (entry == null) {
            entry = row.checked(text.apply(decoded(id)));
            entries[id] = entry;
        }
        row.put(column, entry);
    }

    private Object decoded(int id) {
        if (dictionary == null) {
            throw new IllegalStateException("no dictionary");
        }
        return switch (stored) {
            case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> dictionary.decodeToBinary(id);
            case INT32 -> dictionary.decodeToInt(id);
            case INT64 -> dictionary.decodeToLong(id);
            case FLOAT -> dictionary.decodeToFloat(id);
            case DOUBLE -> dictionary.decodeToDouble(id);
            case BOOLEAN -> dictionary.decodeToBoolean(id);
        };
    }

    private void add(Object value) {
        row.put(column, row.checked(text.apply(value)));
    }

    @Override
    public void addBinary(Binary value) {
        add(value);
    }

    @Override
    public void addBoolean(boolean value) {
        add(value);
    }

    @Override
    public void addDouble(double value) {
        add(value);
    }

    @Override
    public void addFloat(float value) {
        add(value);
    }

    @Override
    public void addInt(int value) {
        add(value);
    }

    @Override
    public void addLong(long value) {
        add(value);
    }
}
