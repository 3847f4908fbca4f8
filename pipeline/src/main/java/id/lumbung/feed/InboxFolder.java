package id.lumbung.feed;

import id.lumbung.feed.source.Entry;
import id.lumbung.language.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A delivery's folder as the inbox shows it.
 *
 * @param entries in name order
 * @param listedAt when it was looked at
 */
public record InboxFolder(String feed, LocalDate date, List<Entry> entries, Instant listedAt) {
    /** A file written to this recently may be written to again. */
    private static final Duration YOUNG = Duration.ofSeconds(5);

    public InboxFolder {
        entries = entries.stream().sorted(Comparator.comparing(Entry::name)).toList();
    }

    /** Whether the agency has taken the delivery back. */
    public boolean isWithdrawn() {
        return entries.stream().anyMatch(entry -> entry.name().equals(Inbox.WITHDRAWN));
    }

    /** The files that hold records. */
    public List<Entry> files() {
        return entries.stream()
                .filter(entry -> !DeliveredName.isNoRecords(entry.name()))
                .toList();
    }

    /** The files that say what others should contain. */
    List<Entry> checksums() {
        return entries.stream()
                .filter(entry -> !entry.folder() && DeliveredName.isChecksums(entry.name()))
                .toList();
    }

    /**
     * @throws ArrivingException while one of its files is not yet complete
     * @throws DeliveryException when it holds what no delivery may hold
     */
    public void requireWhole() {
        var names = entries.stream().map(Entry::name).collect(Collectors.toSet());
        for (var entry : entries) {
            var name = entry.name();
            if (!DeliveredName.isSafe(name)) {
                throw new DeliveryException(Message.of("delivery.file.name", where(DeliveredName.shown(name))));
            }
            if (DeliveredName.isUnfinished(name) && !names.contains(DeliveredName.finished(name))) {
                throw new ArrivingException(Message.of("delivery.arriving", where(name)));
            }
        }
        for (var file : files()) {
            if (file.folder() || !DeliveredName.hasFormat(file.name())) {
                throw new DeliveryException(
                        Message.of("delivery.file.format", where(file.name()), DeliveredName.formats()));
            }
        }
        requireNamesApart();
    }

    /** Names that differ in case alone are one file where the lake lies on a system that does not tell them apart. */
    private void requireNamesApart() {
        Set<String> seen = new HashSet<>();
        for (var file : files()) {
            if (!seen.add(file.name().toLowerCase(java.util.Locale.ROOT))) {
                throw new DeliveryException(Message.of("delivery.file.name", where(file.name())));
            }
        }
    }

    /** Whether a file was written to so shortly before that its size may still change. */
    public boolean isYoung() {
        return files().stream()
                .map(Entry::modified)
                .anyMatch(modified -> modified == null
                        || Duration.between(modified, listedAt).abs().compareTo(YOUNG) < 0);
    }

    /** Compares with the folder looked at once more after its files were fetched. */
    public void requireUnchanged(InboxFolder later) {
        later.requireWhole();
        if (!later.files().equals(files())) {
            var changed = later.files().stream()
                    .filter(file -> !files().contains(file))
                    .map(Entry::name)
                    .findFirst()
                    .orElse("");
            throw new ArrivingException(Message.of("delivery.arriving", where(changed)));
        }
    }

    /** A file of it as messages name it: {@code feed/date/file}. */
    public String where(String name) {
        return feed + "/" + date + (name.isEmpty() ? "" : "/" + name);
    }
}
