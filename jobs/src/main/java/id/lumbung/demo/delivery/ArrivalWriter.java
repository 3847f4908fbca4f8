package id.lumbung.demo.delivery;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes what arrives into an inbox. */
public final class ArrivalWriter implements ArrivalSink {
    private static final int BUFFER = 1 << 16;

    private final Path inbox;
    private Writer writer = Writer.nullWriter();
    private ArrivalFormat format = ArrivalFormat.CLEAN;

    public ArrivalWriter(Path inbox) {
        this.inbox = inbox;
    }

    @Override
    public void open(DeliveryFile file, ArrivalFormat fileFormat) throws IOException {
        format = fileFormat;
        var folder =
                inbox.resolve(file.feed().folder()).resolve(file.delivered().toString());
        Files.createDirectories(folder);
        OutputStream stream = Files.newOutputStream(folder.resolve(file.name()));
        if (format.gzip()) {
            stream = new GZIPOutputStream(stream, BUFFER);
        }
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        if (format.byteOrderMark()) {
            writer.append('\uFEFF');
        }
        write(file.feed().columns().stream()
                .map(column -> format.headerStyle().write(column.name()))
                .toArray(String[]::new));
    }

    @Override
    public void loaded(String[] written, String[] cleaned, int person, List<CellIssue> issues) throws IOException {
        write(written);
    }

    @Override
    public void rejected(String[] written, String code) throws IOException {
        write(written);
    }

    private void write(String[] cells) throws IOException {
        CsvLine.append(writer, cells, format.separator(), format.quoteAll(), format.lineEnd());
    }

    @Override
    public void close() throws IOException {
        writer.close();
        writer = Writer.nullWriter();
    }
}
