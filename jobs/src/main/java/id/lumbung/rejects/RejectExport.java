package id.lumbung.rejects;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Writes rejected records back as the agencies sent them, to be corrected and delivered again. */
public final class RejectExport {
    private static final int ROWS_FETCHED_AT_ONCE = 1_000;

    private final RejectFilter filter;
    private final Locale language;
    private final Map<Path, ExportFile> files = new LinkedHashMap<>();

    public RejectExport(RejectFilter filter, Locale language) {
        this.filter = filter;
        this.language = language;
    }

    /** One file written: its feed, how many records it holds, and how many of them have the key of one that is loaded. */
    public record Written(Path path, String feed, long records, long duplicates) {}

    /**
     * Writes new files that only their owner can read; none is left when one cannot be written.
     *
     * @param pemilik the owner's connection: the contents lie in the vault
     */
    public List<Written> write(Connection pemilik, Path asked) throws SQLException {
        pemilik.setReadOnly(true);
        // One state of the database for the plan and the records, also where a run publishes meanwhile.
        pemilik.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        pemilik.setAutoCommit(false);
        var done = false;
        try {
            writeAll(pemilik, ExportPlan.of(pemilik, filter, asked));
            for (var file : files.values()) {
                file.close();
            }
            done = true;
        } catch (IOException | UncheckedIOException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("rejects.unwritable", asked), e);
        } finally {
            pemilik.rollback();
            if (!done) {
                removeAll();
            }
        }
        var written = files.values().stream()
                .map(file -> new Written(file.path(), file.feed(), file.records(), file.duplicates()))
                .toList();
        written.forEach(file -> LoggerFactory.getLogger(RejectExport.class)
                .info(
                        "{} rejected records of {} exported to {} by {}",
                        file.records(),
                        file.feed(),
                        file.path(),
                        System.getProperty("user.name")));
        return written;
    }

    private void writeAll(Connection pemilik, ExportPlan plan) throws SQLException, IOException {
        try (var statement = pemilik.prepareStatement(RejectedRecord.SELECT)) {
            statement.setFetchSize(ROWS_FETCHED_AT_ONCE);
            filter.fill(statement);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var record = RejectedRecord.of(rows);
                    var path = plan.pathOf(record);
                    var file = files.get(path);
                    if (file == null) {
                        file = new ExportFile(path, record, language);
                        files.put(path, file);
                    }
                    file.add(record);
                }
            }
        }
    }

    private void removeAll() {
        files.values().forEach(file -> {
            try (file) {
                Files.deleteIfExists(file.path());
            } catch (IOException | UncheckedIOException e) {
                LoggerFactory.getLogger(RejectExport.class).warn("{} is left unfinished", file.path());
            }
        });
    }
}
