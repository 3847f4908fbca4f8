package id.lumbung.lake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The clean form of one delivery: {@code clean/<feed>/<date>-<key>/} with the folders {@code rekaman}, {@code masalah}
 * and {@code penolakan}, one Parquet file a delivered file, and the ledger {@code buku_besar.tsv}.
 *
 * <p>It is built under {@code belum/} and moved into place whole: what stands in its place is complete.
 *
 * @param key fingerprint of all it depends on
 */
public record CleanDelivery(String feed, LocalDate date, String key) implements Serializable {
    private static final String FOLDER = "clean";
    private static final String UNFINISHED = "belum";
    private static final String REMOVED = "buang";

    /** What lies here is an attempt's own. */
    static final String ATTEMPTS = FOLDER + "/" + UNFINISHED + "/percobaan";

    private static final String LEDGER = "/buku_besar.tsv";
    private static final int KEY_LETTERS = 16;

    private static final List<Part> PARTS = List.of(Part.values());

    /** What lies in the delivery's folder, a file a delivered file. */
    public enum Part {
        REKAMAN,
        MASALAH,
        PENOLAKAN;

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Throws away what an interrupted run left. */
    public static void removeUnfinished(Lake lake) {
        lake.remove(FOLDER + "/" + UNFINISHED);
        lake.remove(FOLDER + "/" + REMOVED);
    }

    /**
     * Removes every clean form that is not among those kept: out of sight in one step, then file by file. A run that needs
     * one again makes it again from what was received.
     */
    public static void removeOthers(Lake lake, Collection<CleanDelivery> kept) {
        var folders = kept.stream().map(CleanDelivery::folder).collect(Collectors.toSet());
        for (var feed : lake.names(FOLDER)) {
            if (feed.equals(UNFINISHED) || feed.equals(REMOVED)) {
                continue;
            }
            for (var name : lake.names(FOLDER + "/" + feed)) {
                var folder = FOLDER + "/" + feed + "/" + name;
                if (!folders.contains(folder)) {
                    var aside = FOLDER + "/" + REMOVED + "/" + feed + "/" + name;
                    lake.remove(aside);
                    lake.rename(folder, aside);
                }
            }
        }
        lake.remove(FOLDER + "/" + REMOVED);
    }

    private String name() {
        return date + "-" + key.substring(0, KEY_LETTERS);
    }

    /** Where it stands once complete. */
    public String folder() {
        return FOLDER + "/" + feed + "/" + name();
    }

    /** Where it is built. */
    public String unfinishedFolder() {
        return FOLDER + "/" + UNFINISHED + "/" + feed + "/" + name();
    }

    public String folder(Part part) {
        return folder() + "/" + part.folder();
    }

    /** One attempt to write the clean form of the delivered file number {@code index}: a file a part, in their order. */
    CleanAttempt attempt(int index) {
        return CleanAttempt.at(PARTS.stream()
                .map(part -> String.format(Locale.ROOT, "%s/%05d.parquet", unfinishedFolder(part), index))
                .toArray(String[]::new));
    }

    /** The place of a part's file among those of an attempt. */
    static int place(Part part) {
        return PARTS.indexOf(part);
    }

    public String unfinishedFolder(Part part) {
        return unfinishedFolder() + "/" + part.folder();
    }

    /** One attempt to write the rejections of a file that only settling its delivery shows. */
    public CleanAttempt attemptToReject(int index) {
        return CleanAttempt.at(
                String.format(Locale.ROOT, "%s/%05d-kiriman.parquet", unfinishedFolder(Part.PENOLAKAN), index));
    }

    /** Throws away the attempts that nobody waits for any more. */
    public static void removeAttempts(Lake lake) {
        lake.remove(ATTEMPTS);
    }

    public boolean isComplete(Lake lake) {
        return lake.exists(folder() + LEDGER);
    }

    /** Throws away what an interrupted run left. */
    public void start(Lake lake) {
        lake.remove(unfinishedFolder());
        for (var part : Part.values()) {
            lake.makeFolder(unfinishedFolder(part));
        }
    }

    /** Writes the ledger and moves the delivery into its place. */
    public void complete(Lake lake, List<FileCount> counts) {
        lake.writeText(unfinishedFolder() + LEDGER, LedgerText.of(counts));
        lake.rename(unfinishedFolder(), folder());
    }

    /** Replaces the ledger of a complete delivery. */
    public void correct(Lake lake, List<FileCount> counts) {
        lake.writeText(folder() + LEDGER, LedgerText.of(counts));
    }

    /** The ledger's lines of a complete delivery. */
    public List<FileCount> counts(Lake lake) {
        return lake.findText(folder() + LEDGER).map(LedgerText::counts).orElse(List.of());
    }
}
