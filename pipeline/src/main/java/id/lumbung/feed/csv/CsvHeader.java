package id.lumbung.feed.csv;

import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.HeaderMatch;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.language.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header of a file, by the separator that makes it match the contract best. */
record CsvHeader(char separator, List<String> names, long line) {

    private static final String SEPARATORS = ",;|\t";

    /** What Excel writes above the header where its separator is not the country's. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([^\\p{L}\\p{N}\"])\"?[,;|\\t ]*");

    private static final int LONGEST_SEPARATOR_LINE = 1_000;

    /** Reads the header, and passes it and what stands above: blank rows, and Excel's word on the separator. */
    static CsvHeader read(String fileName, TextWindow window, Contract contract, ReadingLimits limits)
            throws IOException {
        window.fill();
        window.pass('\uFEFF');
        String separators = SEPARATORS;
        int end = passBlankRows(fileName, window, limits);
        if (end - window.position() < LONGEST_SEPARATOR_LINE) {
            String line = new String(window.chars(), window.position(), end - window.position());
            Matcher told = SEPARATOR_LINE.matcher(line);
            if (told.matches()) {
                separators = told.group(1) + SEPARATORS;
                window.passLine(end);
                passBlankRows(fileName, window, limits);
            }
        }
        return best(fileName, window, contract, limits, separators);
    }

    private static CsvHeader best(
            String fileName, TextWindow window, Contract contract, ReadingLimits limits, String separators)
            throws IOException {
        @Nullable Candidate best = null;
        for (int i = 0; i < separators.length(); i++) {
            Candidate candidate = candidate(fileName, window, contract, limits, separators.charAt(i));
            if (candidate.end() != RowScanner.BROKEN && (best == null || candidate.isBetterThan(best))) {
                best = candidate;
            }
        }
        if (best == null) {
            throw new DeliveryException(Message.of("delivery.header.quoting", fileName));
        }
        if (best.fields() > limits.columns()) {
            throw new DeliveryException(
                    Message.of("delivery.limit.columns", fileName, best.fields(), limits.columns()));
        }
        CsvHeader header = new CsvHeader(best.separator(), best.names(), window.line());
        window.passLines(window.position() + best.length());
        return header;
    }

    /**
     * The header read with one separator.
     *
     * @param known how many columns of the contract it holds
     */
    private record Candidate(char separator, int end, int length, int fields, List<String> names, int known) {

        boolean isBetterThan(Candidate other) {
            return known != other.known ? known > other.known : fields > other.fields;
        }
    }

    private static Candidate candidate(
            String fileName, TextWindow window, Contract contract, ReadingLimits limits, char separator)
            throws IOException {
        RowScanner scanner = new RowScanner(window, separator, limits);
        int end = scanner.scan(window.position());
        while (end == RowScanner.INCOMPLETE) {
            requireShort(fileName, window, window.limit(), 2 * limits.rowChars() + scanner.longestJoinedChars());
            window.fill();
            scanner.forget();
            end = scanner.scan(window.position());
        }
        int start = window.position();
        if (end != RowScanner.BROKEN) {
            requireShort(fileName, window, end, limits.rowChars());
        }
        if (end == RowScanner.BROKEN || scanner.fields() > limits.columns()) {
            return new Candidate(separator, end, end - start, scanner.fields(), List.of(), 0);
        }
        List<String> names = new ArrayList<>();
        int place = scanner.keep(start);
        for (int from = start; names.size() < scanner.fields(); from = scanner.fieldEnd(place++) + 1) {
            names.add(FieldText.of(window.chars(), from, scanner.fieldEnd(place)));
        }
        return new Candidate(
                separator, end, end - start, names.size(), names, HeaderMatch.knownColumns(contract, names));
    }

    /** Where the first line ends that is not blank. */
    private static int passBlankRows(String fileName, TextWindow window, ReadingLimits limits) throws IOException {
        int end = requireLine(fileName, window, limits);
        while (isBlank(window, end)) {
            window.passLine(end);
            end = requireLine(fileName, window, limits);
        }
        return end;
    }

    /** Where the line at hand ends. */
    private static int requireLine(String fileName, TextWindow window, ReadingLimits limits) throws IOException {
        int end = window.lineEnd(window.position());
        while (!window.holdsLineEnd(end)) {
            requireShort(fileName, window, end, limits.rowChars());
            window.fill();
            end = window.lineEnd(window.position());
        }
        if (window.position() == window.limit()) {
            throw new DeliveryException(Message.of("delivery.file.empty", fileName));
        }
        return end;
    }

    private static void requireShort(String fileName, TextWindow window, int end, int chars) {
        if (end - window.position() > chars) {
            throw new DeliveryException(Message.of("delivery.limit.row", fileName, window.line(), chars));
        }
    }

    private static boolean isBlank(TextWindow window, int end) {
        for (int at = window.position(); at < end; at++) {
            char c = window.chars()[at];
            if (!RowScanner.isBlank(c) && SEPARATORS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
