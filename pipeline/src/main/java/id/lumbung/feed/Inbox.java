package id.lumbung.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** The folder agencies deliver into: {@code <feed>/<YYYY-MM-DD>/<file>}. */
public final class Inbox {
    /** An empty file of this name in a delivery's folder withdraws it. */
    public static final String WITHDRAWN = "DITARIK";

    private static final List<String> FORMATS = List.of(".csv", ".csv.gz");

    private final Path folder;

    public Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * The deliveries of a feed that count on {@code date}, oldest first: the newest one of a snapshot feed, every one of
     * an append feed; none dated later, none withdrawn.
     *
     * @throws DeliveryException when a delivery that counts holds no file, or one that cannot be read
     */
    public List<Delivery> counting(Contract contract, LocalDate date) {
        var dated = new TreeMap<LocalDate, Path>();
        for (var path : children(folder.resolve(contract.feed()))) {
            findDate(path)
                    .filter(found -> !found.isAfter(date))
                    .filter(found -> !Files.exists(path.resolve(WITHDRAWN)))
                    .ifPresent(found -> dated.put(found, path));
        }
        if (contract.mode() == Mode.SNAPSHOT && !dated.isEmpty()) {
            dated.headMap(dated.lastKey()).clear();
        }
        return dated.entrySet().stream()
                .map(entry -> delivery(contract.feed(), entry.getKey(), entry.getValue()))
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

    private Delivery delivery(String feed, LocalDate date, Path path) {
        var files = new ArrayList<DeliveredFile>();
        for (var file : children(path)) {
            var name = String.valueOf(file.getFileName());
            if (isPartial(name)) {
                continue;
            }
            if (FORMATS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
                throw new DeliveryException(
                        "%s/%s/%s: expected a file ending in %s, found another. Ask the agency for CSV, or take the file out of the delivery."
                                .formatted(feed, date, name, String.join(" or ", FORMATS)));
            }
            files.add(new DeliveredFile(name, file.toString(), size(file)));
        }
        if (files.isEmpty()) {
            throw new DeliveryException(
                    "%s/%s: expected at least one file, found an empty delivery. Deliver the files, or withdraw the delivery with an empty file named %s."
                            .formatted(feed, date, WITHDRAWN));
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
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
