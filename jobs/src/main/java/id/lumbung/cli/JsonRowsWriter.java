package id.lumbung.cli;

import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** An array of objects, one a line. */
final class JsonRowsWriter implements RowWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final PrintStream out;
    private final List<ResultColumn> columns = new ArrayList<>();
    private boolean empty = true;

    JsonRowsWriter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(List<ResultColumn> resultColumns) {
        columns.addAll(resultColumns);
        out.print("[");
    }

    @Override
    public void row(List<@Nullable String> cells) {
        out.print(empty ? "\n" : ",\n");
        empty = false;
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (var i = 0; i < columns.size(); i++) {
                json.writeName(columns.get(i).name());
                value(json, columns.get(i), cells.get(i));
            }
            json.writeEndObject();
        }
        out.print(text);
    }

    @Override
    public void end() {
        out.println(empty ? "]" : "\n]");
    }

    private static void value(JsonGenerator json, ResultColumn column, @Nullable String cell) {
        if (cell == null) {
            json.writeNull();
            return;
        }
        switch (column.kind()) {
            case NUMBER -> {
                if (Character.isLetter(cell.charAt(cell.length() - 1))) {
                    json.writeString(cell);
                } else {
                    json.writeNumber(new BigDecimal(cell));
                }
            }
            case BOOLEAN -> json.writeBoolean(cell.equals("true"));
            case JSON -> json.writeRawValue(cell);
            case TEXT -> json.writeString(cell);
        }
    }
}
