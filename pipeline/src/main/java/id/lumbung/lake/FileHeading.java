package id.lumbung.lake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The header of a delivered file: what the cells of its rejected records are called.
 *
 * @param names as they stand in the file, unknown columns included
 * @param separator between the cells of a rejected record's text
 */
public record FileHeading(List<String> names, char separator) implements Serializable {

    public FileHeading {
        // PostgreSQL's text holds no NUL.
        names = names.stream().map(name -> name.replace('\0', '\uFFFD')).toList();
    }

    /** The names as one line of CSV, so that the texts of the file's rejected records below it are a CSV file again. */
    public String line() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.getBuffer().substring(0, text.getBuffer().length() - 1);
    }
}
