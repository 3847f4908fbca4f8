package id.lumbung.lake;

import id.lumbung.clean.NikTraces;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ledger of a clean delivery as a text file: a line a file, its cells between tabs. */
final class LedgerText {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("&");
    private static final int CELLS = 10;

    private LedgerText() {}

    static String of(List<FileCount> counts) {
        return counts.stream().map(count -> line(count) + "\n").collect(Collectors.joining());
    }

    /** @throws IllegalStateException when a line is not one of this form */
    static List<FileCount> counts(String text) {
        return text.lines().map(LedgerText::count).toList();
    }

    private static String line(FileCount count) {
        return String.join(
                "\t",
                plain(count.file()),
                Long.toString(count.read()),
                Long.toString(count.loaded()),
                Long.toString(count.rejected()),
                Long.toString(count.skipped()),
                Long.toString(count.niks().seen()),
                Long.toString(count.niks().endingInZero()),
                Long.toString(count.niks().scientific()),
                plain(String.valueOf(count.heading().separator())),
                count.heading().names().stream().map(LedgerText::plain).collect(Collectors.joining("&")));
    }

    private static FileCount count(String line) {
        var cells = TAB.split(line, -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException(
                    "ledger: expected %d cells in a line, found %d".formatted(CELLS, cells.length));
        }
        return new FileCount(
                text(cells[0]),
                Long.parseLong(cells[1]),
                Long.parseLong(cells[2]),
                Long.parseLong(cells[3]),
                Long.parseLong(cells[4]),
                new NikTraces(Long.parseLong(cells[5]), Long.parseLong(cells[6]), Long.parseLong(cells[7])),
                new FileHeading(
                        Arrays.stream(BETWEEN_NAMES.split(cells[9], -1))
                                .map(LedgerText::text)
                                .toList(),
                        text(cells[8]).charAt(0)));
    }

    /** Names of files and columns are the agencies' own: a tab or a line break in one must not break the ledger. */
    private static String plain(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static String text(String plain) {
        return URLDecoder.decode(plain, StandardCharsets.UTF_8);
    }
}
