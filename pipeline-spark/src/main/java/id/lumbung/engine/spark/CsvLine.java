package id.lumbung.engine.spark;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A row as a line of CSV: null as {@code \N}, and in quotes whatever could be taken for something else. */
final class CsvLine implements MapFunction<Row, String> {
    private static final long serialVersionUID = 1L;
    private static final String NULL = "\\N";
    private static final Pattern MISTAKABLE = Pattern.compile("[\",\r\n\\\\]|^$|^\\s|\\s$");

    @Override
    public String call(Row row) {
        var line = new StringBuilder();
        for (int column = 0; column < row.length(); column++) {
            if (column > 0) {
                line.append(',');
            }
            line.append(cell(row.get(column)));
        }
        return line.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        var text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return MISTAKABLE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
