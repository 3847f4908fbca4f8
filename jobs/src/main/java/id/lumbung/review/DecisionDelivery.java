package id.lumbung.review;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.PrivateFiles;
import id.lumbung.language.Message;
import id.lumbung.rejects.SpreadsheetText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Puts decisions into an inbox, as a delivery of their feed that is there whole or not at all. */
public final class DecisionDelivery {
    /** Of files of one delivery the later name wins: a change of mind counts on the same day too. */
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'keputusan-'HHmmssSSS");

    private final Path feed;

    /** {@code inbox}: a folder of this machine. */
    public DecisionDelivery(Path inbox) {
        this.feed = inbox.resolve(DecisionFile.FEED);
    }

    /** Writes a new file of the day's delivery. Returns its path. */
    public Path write(List<Decision> decisions, ZonedDateTime now) {
        var folder = feed.resolve(now.toLocalDate().toString());
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var name = NAME.format(now) + "-" + mark + ".csv";
        // A name that begins with a dot is no delivery and no file of one.
        var aside = feed.resolve("." + now.toLocalDate() + "-" + mark);
        try {
            Files.createDirectories(aside);
            try {
                write(aside.resolve(name), decisions, now.toLocalDate());
                place(aside, folder, name);
            } finally {
                PrivateFiles.delete(aside);
            }
        } catch (IOException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("rejects.unwritable", folder.resolve(name)), e);
        }
        return folder.resolve(name);
    }

    private static void write(Path file, List<Decision> decisions, LocalDate today) throws IOException {
        try (var csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord("id_tinjauan", "keputusan", "oleh", "tanggal");
            for (var decision : decisions) {
                csv.writeRecord(decision.id(), decision.verdict(), SpreadsheetText.of(decision.by()), today.toString());
            }
        }
    }

    /** An empty delivery would be a wrong one, so the day's first file comes together with its folder. */
    private static void place(Path aside, Path folder, String name) throws IOException {
        if (Files.notExists(folder)) {
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(aside.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
