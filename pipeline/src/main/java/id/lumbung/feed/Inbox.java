package id.lumbung.feed;

import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The folder agencies deliver into: {@code <feed>/<YYYY-MM-DD>/<file>}. */
public final class Inbox {
    /** An empty file of this name in a delivery's folder withdraws it. */
    public static final String WITHDRAWN = "DITARIK";

    private static final List<String> FORMATS = List.of(".csv", ".csv.gz", ".xlsx", ".parquet");

    private final Path folder;

    public Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * The dates a feed was delivered for, newest first; none after {@code date}, none withdrawn.
     *
     * <p>Whether a delivery can be read only {@link #require} tells.
     */
    public List<LocalDate> dates(Contract contract, LocalDate date) {
        return children(folder.resolve(contract.feed())).stream()
                .filter(path -> !Files.exists(path.resolve(WITHDRAWN)))
                .flatMap(path -> findDate(path).stream())
                .filter(found -> !found.isAfter(date))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** What lies in the inbox and belongs to no feed: its name is shown to the operator. */
    public List<String> strangers(Contracts contracts) {
        var feeds = contracts.contracts().stream().map(Contract::feed).toList();
        return children(folder).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .filter(name -> !feeds.contains(name))
                .toList();
    }

    /**
     * The delivery of a feed for {@code date}.
     *
     * @throws DeliveryException when it holds no file, or one that cannot be read
     */
    public Delivery require(Contract contract, LocalDate date) {
        var feed = contract.feed();
        var path = folder.resolve(feed).resolve(date.toString());
        var files = new ArrayList<DeliveredFile>();
        for (var file : children(path)) {
            var name = String.valueOf(file.getFileName());
            if (isPartial(name)) {
                continue;
            }
            if (FORMATS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
                throw new DeliveryException(Message.of("delivery.file.format", where(feed, date, name), FORMATS));
            }
            files.add(new DeliveredFile(name, file, size(where(feed, date, name), file)));
        }
        if (files.isEmpty()) {
            throw new DeliveryException(Message.of("delivery.empty", feed + "/" + date, WITHDRAWN));
        }
        return new Delivery(feed, date, files);
    }

    /** Uploads not yet complete, checksums and hidden files are no deliveries. */
    private static boolean isPartial(String name) {
        return name.startsWith(".")
                || name.endsWith(".part")
                || name.endsWith(".tmp")
                || name.endsWith(".sha256")
                || name.equals("SHA256SUMS");
    }

    private static Optional<LocalDate> findDate(Path path) {
        try {
            return Files.isDirectory(path)
                    ? Optional.of(LocalDate.parse(String.valueOf(path.getFileName())))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var listed = Files.list(folder)) {
            return listed.sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new DeliveryException(Message.of("delivery.folder.unreadable", folder), e);
        }
    }

    private static long size(String where, Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new DeliveryException(Message.of("delivery.file.unreadable", where), e);
        }
    }

    /** A file as messages name it. */
    private static String where(String feed, LocalDate date, String name) {
        return feed + "/" + date + "/" + name;
    }
}
