package id.lumbung.lake;

import id.lumbung.clean.CleanColumn;
import id.lumbung.clean.CleanSchema;
import id.lumbung.clean.CleanType;
import id.lumbung.clean.RejectCode;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the rejections of one delivered file, each with the record as it arrived. */
public final class RejectionWriter implements Closeable {
    private static final List<CleanColumn> COLUMNS = List.of(
            CleanSchema.BERKAS,
            CleanSchema.BARIS,
            new CleanColumn("kode", CleanType.TEXT),
            new CleanColumn("isi", CleanType.TEXT));

    private final String file;
    private final TableWriter table;

    /** Writes the file for the place number {@code place} of an attempt; {@code file}: name of the delivered file. */
    public RejectionWriter(Lake lake, CleanAttempt attempt, int place, String file) throws IOException {
        this.file = file;
        this.table = lake.writer(attempt.file(place), COLUMNS, Set.of("isi"));
    }

    /** {@code content}: null where it must not be kept. */
    public void write(long line, RejectCode code, @Nullable String content) throws IOException {
        // PostgreSQL's text holds no NUL.
        table.write(new PlaceRow(file, line, code.name(), content == null ? null : content.replace('\0', '\uFFFD')));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
