package id.lumbung.review;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.PrivateFiles;
import id.lumbung.language.Message;
import id.lumbung.language.Messages;
import id.lumbung.rejects.SpreadsheetText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** A table of reviews for a spreadsheet: both records side by side, and an empty column for the decision. */
public final class ReviewExport {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What is shown of each record, under names that the feed of decisions does not know. */
    private record Shown(String name, Function<VaultRecord, @Nullable String> value) {
        Stream<String> columns() {
            return Stream.of(name + "_rekaman", name + "_calon");
        }

        Stream<String> cells(Vault.Sides sides) {
            return Stream.of(cell(sides.record()), cell(sides.candidate()));
        }

        private String cell(@Nullable VaultRecord record) {
            var found = record == null ? null : value.apply(record);
            return found == null ? "" : found;
        }
    }

    private static final List<Shown> SHOWN = List.of(
            new Shown("feed", VaultRecord::feed),
            new Shown("nama", VaultRecord::name),
            new Shown("tanggal_lahir", ReviewExport::birthDate),
            new Shown("jenis_kelamin", VaultRecord::sex),
            new Shown("kode_desa", VaultRecord::village),
            new Shown("nomor_kartu_keluarga", VaultRecord::familyCard),
            new Shown("nik", VaultRecord::nik),
            new Shown("nama_ibu", VaultRecord::mother));

    private final Messages messages;
    private final EvidenceWords words;

    public ReviewExport(Messages messages) {
        this.messages = messages;
        this.words = new EvidenceWords(messages);
    }

    /** @throws LumbungException where the file is there already */
    public static void requireNew(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new LumbungException(Failure.USAGE, Message.of("rejects.exists", file));
        }
    }

    /** Writes a new file that only its owner can read; none is left when it cannot be written. */
    public void write(Path file, List<ReviewPair> pairs, Map<String, Vault.Sides> looked) {
        requireNew(file);
        try (var writer = PrivateFiles.newText(file)) {
            try {
                write(writer, pairs, looked);
            } catch (IOException | UncheckedIOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("rejects.unwritable", file), e);
        }
        LoggerFactory.getLogger(ReviewExport.class)
                .info("{} reviews exported to {} by {}", pairs.size(), file, System.getProperty("user.name"));
    }

    private void write(Writer writer, List<ReviewPair> pairs, Map<String, Vault.Sides> looked) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .fieldSeparator(messages.locale().getLanguage().equals("en") ? ',' : ';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(writer);
        csv.writeRecord(header());
        for (var pair : pairs) {
            csv.writeRecord(row(pair, looked.getOrDefault(pair.id(), Vault.Sides.UNKNOWN)));
        }
        csv.flush();
    }

    private static @Nullable String birthDate(VaultRecord record) {
        var date = record.birthDate();
        return date == null ? null : date.toString();
    }

    private static List<String> header() {
        var names = new ArrayList<>(List.of("id_tinjauan", "alasan", "bobot", "penjelasan"));
        SHOWN.stream().flatMap(Shown::columns).forEach(names::add);
        names.add("keputusan");
        return names;
    }

    private List<String> row(ReviewPair pair, Vault.Sides sides) {
        var cells =
                new ArrayList<>(List.of(pair.id(), pair.reason(), words.bits(pair.weight()), words.line(pair.parts())));
        SHOWN.stream().flatMap(shown -> shown.cells(sides)).forEach(cells::add);
        cells.add("");
        return cells.stream().map(SpreadsheetText::of).toList();
    }
}
