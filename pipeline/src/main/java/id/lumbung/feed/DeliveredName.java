package id.lumbung.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a delivered file says, and whether it may be used at all: it comes from outside. */
final class DeliveredName {
    private static final List<String> FORMATS = List.of(".csv", ".csv.gz", ".xlsx", ".parquet");
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart", ".crdownload", "._copying_");

    /** As rsync calls a file until it is complete. */
    private static final Pattern OF_RSYNC = Pattern.compile("\\.(?<name>.+)\\.[A-Za-z0-9]{6}");

    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");
    private static final String CHECKSUM = ".sha256";
    private static final String CHECKSUMS = "SHA256SUMS";
    private static final Pattern RESERVED =
            Pattern.compile("(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final String NOT_IN_A_NAME = "/\\:<>\"|?*";
    private static final int LONGEST_BYTES = 200;
    private static final int LONGEST_SHOWN = 60;

    private DeliveredName() {}

    static List<String> formats() {
        return FORMATS;
    }

    /** One plain file name on every system: no path, nothing that a terminal or a table would obey. */
    static boolean isSafe(String name) {
        return !name.isBlank()
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES
                && name.codePoints().noneMatch(letter -> NOT_IN_A_NAME.indexOf(letter) >= 0 || isUnprintable(letter))
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !RESERVED.matcher(name).matches();
    }

    /** The name as a message may repeat it. */
    static String shown(String name) {
        var shown = new StringBuilder();
        name.codePoints().limit(LONGEST_SHOWN).forEach(letter -> {
            if (isUnprintable(letter)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", letter));
            } else {
                shown.appendCodePoint(letter);
            }
        });
        return shown.length() < name.length() && name.codePointCount(0, name.length()) > LONGEST_SHOWN
                ? shown + "\u2026"
                : shown.toString();
    }

    private static boolean isUnprintable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    static boolean hasFormat(String name) {
        return FORMATS.stream().anyMatch(lowerCase(name)::endsWith);
    }

    /** Checksums, what is not yet uploaded, and what operating systems and spreadsheets leave behind. */
    static boolean isNoRecords(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || LITTER.contains(lowerCase(name))
                || isUnfinished(name)
                || isChecksums(name)
                || name.equals(Inbox.WITHDRAWN);
    }

    static boolean isUnfinished(String name) {
        return UNFINISHED.stream().anyMatch(lowerCase(name)::endsWith) || isOfRsync(name);
    }

    /** The name an upload will have once it is complete. */
    static String finished(String unfinished) {
        return unfinished.substring(isOfRsync(unfinished) ? 1 : 0, unfinished.lastIndexOf('.'));
    }

    private static boolean isOfRsync(String name) {
        var rsync = OF_RSYNC.matcher(name);
        return rsync.matches() && hasFormat(rsync.group("name"));
    }

    static boolean isChecksums(String name) {
        return name.equals(CHECKSUMS) || lowerCase(name).endsWith(CHECKSUM);
    }

    /** The file a checksum file is about; empty for one about several. */
    static String ofChecksum(String name) {
        return name.equals(CHECKSUMS) ? "" : name.substring(0, name.length() - CHECKSUM.length());
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
