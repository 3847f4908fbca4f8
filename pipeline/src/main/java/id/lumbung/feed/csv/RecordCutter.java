package id.lumbung.feed.csv;

import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.language.Message;
import java.io.IOException;

/**
 * Cuts the text of a file into records: a row whose quoting does not close, or whose number of fields is wrong, is cut
 * off as broken and the next record starts on the next line.
 *
 * <p>Works batch by batch: {@link #next()} finds the records in the text at hand, whose places hold until it is
 * called again.
 */
final class RecordCutter {

    private static final int MOST_RECORDS = 1 << 12;

    /** No record hides where another starts. */
    private static final int NONE = 0;

    private final String fileName;
    private final ReadingLimits limits;
    private final TextWindow window;
    private final RowScanner scanner;
    private final RowShape shape;

    private final int[] starts = new int[MOST_RECORDS];
    private final int[] ends = new int[MOST_RECORDS];
    private final int[] firstFields = new int[MOST_RECORDS];
    private final long[] lines = new long[MOST_RECORDS];
    private final boolean[] broken = new boolean[MOST_RECORDS];
    private int count;
    private int hiddenRecord;
    private long blank;
    private long rows;

    RecordCutter(String fileName, ReadingLimits limits, TextWindow window, RowScanner scanner, RowShape shape) {
        this.fileName = fileName;
        this.limits = limits;
        this.window = window;
        this.scanner = scanner;
        this.shape = shape;
    }

    /** Finds more records; false when there are none left. */
    boolean next() throws IOException {
        count = 0;
        fill();
        while (count < MOST_RECORDS && (window.position() < window.limit() || !window.ended())) {
            boolean passed = window.position() < window.limit() && (passEmptyLine() || cut());
            if (!passed && count > 0) {
                break;
            }
            if (!passed) {
                fill();
            }
        }
        return count > 0;
    }

    int count() {
        return count;
    }

    boolean broken(int record) {
        return broken[record];
    }

    long line(int record) {
        return lines[record];
    }

    String text(int record) {
        return new String(window.chars(), starts[record], ends[record] - starts[record]);
    }

    int start(int record) {
        return starts[record];
    }

    /** Where a field of a record that is not broken ends; it starts behind the end of the one before it. */
    int fieldEnd(int record, int field) {
        return scanner.fieldEnd(firstFields[record] + field);
    }

    /** Rows without any cell passed over so far. */
    long blank() {
        return blank;
    }

    private void fill() throws IOException {
        window.fill();
        scanner.forget();
        hiddenRecord = NONE;
    }

    private boolean passEmptyLine() {
        int at = window.position();
        if (!TextWindow.isLineEnd(window.chars()[at]) || !window.holdsLineEnd(at)) {
            return false;
        }
        window.passLine(at);
        blank++;
        return true;
    }

    /** False when the text at hand ends before the record does. */
    private boolean cut() {
        int start = window.position();
        int end = scanner.scan(start);
        if (end == RowScanner.INCOMPLETE) {
            requireLineEnd(start);
            return false;
        }
        boolean joined = scanner.joined();
        boolean good = end != RowScanner.BROKEN && shape.fits(scanner, start);
        if (end != RowScanner.BROKEN && !joined && window.holdsLineEnd(end) && scanner.isBlankFrom(0, start)) {
            window.passLine(end);
            blank++;
            return true;
        }
        if (end != RowScanner.BROKEN && !good && joined) {
            int hidden = findHidden(start, end);
            if (hidden == RowScanner.INCOMPLETE) {
                requireLineEnd(start);
                return false;
            }
            end = hidden == NONE ? end : RowScanner.BROKEN;
        }
        if (end == RowScanner.BROKEN) {
            end = window.lineEnd(start);
            joined = false;
        }
        if (!window.holdsLineEnd(end)) {
            return false;
        }
        add(start, end, good, joined);
        return true;
    }

    private void add(int start, int end, boolean good, boolean joined) {
        requireLength(end - start);
        if (++rows > limits.rows()) {
            throw new DeliveryException(Message.of("delivery.limit.rows", fileName, limits.rows()));
        }
        starts[count] = start;
        ends[count] = end;
        lines[count] = window.line();
        if (good) {
            firstFields[count] = scanner.keep(start);
        }
        broken[count] = !good || holdsLongField(count);
        count++;
        if (joined) {
            window.passLines(end);
        } else {
            window.passLine(end);
        }
    }

    private boolean holdsLongField(int record) {
        if (ends[record] - starts[record] <= limits.fieldChars()) {
            return false;
        }
        int from = starts[record];
        for (int field = 0; field < shape.fields(); field++) {
            int end = fieldEnd(record, field);
            if (end - from > limits.fieldChars()) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    /** Whether a stray quote has joined lines of which one is a record by itself: its place, NONE or INCOMPLETE. */
    private int findHidden(int start, int end) {
        if (hiddenRecord > start && hiddenRecord < end) {
            return hiddenRecord;
        }
        int next = window.behindLineEnd(window.lineEnd(start));
        while (next < end) {
            int nextEnd = scanner.scan(next);
            if (nextEnd == RowScanner.INCOMPLETE) {
                return nextEnd;
            }
            if (nextEnd != RowScanner.BROKEN && scanner.fields() == shape.fields()) {
                hiddenRecord = next;
                return next;
            }
            next = window.behindLineEnd(window.lineEnd(next));
        }
        return NONE;
    }

    /** A line that does not end is no reason to read the whole file into memory. */
    private void requireLineEnd(int start) {
        requireLength(window.lineEnd(start) - start);
        if (window.limit() - start > 4L * limits.rowChars() + scanner.longestJoinedChars()) {
            throw tooLong();
        }
    }

    private void requireLength(int chars) {
        if (chars > limits.rowChars()) {
            throw tooLong();
        }
    }

    private DeliveryException tooLong() {
        return new DeliveryException(Message.of("delivery.limit.row", fileName, window.line(), limits.rowChars()));
    }
}
