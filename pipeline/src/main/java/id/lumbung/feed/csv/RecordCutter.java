package id.lumbung.feed.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Cuts the text of a file into records without reading past a stray quote: a row whose quoting does not close, or
 * whose number of fields is wrong, is cut off as broken and the next record starts on the next line.
 *
 * <p>Works batch by batch: {@link #next()} finds the records in the text at hand, whose places hold until it is
 * called again.
 */
final class RecordCutter implements Closeable {

    private static final int BUFFER_CHARS = 1 << 18;
    private static final int MOST_RECORDS = 1 << 12;

    /** No quoted cell is longer: what would be is a stray quote. */
    private static final int LONGEST_RECORD_CHARS = 1 << 16;

    private static final int INCOMPLETE = -1;
    private static final int BROKEN = -2;

    private final Reader text;
    private char[] buffer = new char[BUFFER_CHARS];
    private int position;
    private int limit;
    private boolean ended;
    private long line = 1;
    private long headerAt = 1;

    private char separator = ',';
    private int fields = -1;
    private int fieldsFound;

    private final int[] starts = new int[MOST_RECORDS];
    private final int[] ends = new int[MOST_RECORDS];
    private final long[] lines = new long[MOST_RECORDS];
    private final boolean[] broken = new boolean[MOST_RECORDS];
    private int count;

    RecordCutter(Reader text) {
        this.text = text;
    }

    /** The next line that is not empty, whole, as the header is read before its separator is known; "" at the end. */
    String headerLine() throws IOException {
        fill();
        while (position < limit) {
            int end = position;
            int quotes = 0;
            while (end < limit && !(isLineEnd(buffer[end]) && quotes % 2 == 0)) {
                quotes += buffer[end] == '"' ? 1 : 0;
                end++;
            }
            if (quotes % 2 != 0) {
                end = lineEnd(position);
            }
            String header = new String(buffer, position, end - position);
            headerAt = line;
            moveTo(behindLineEnd(end));
            if (!header.isBlank()) {
                return header;
            }
        }
        return "";
    }

    /** The line the header starts on. */
    long headerAt() {
        return headerAt;
    }

    /** Tells what records look like; those with another number of fields are broken. */
    void expect(char separator, int fields) {
        this.separator = separator;
        this.fields = fields;
    }

    /** Finds more records; false when there are none left. */
    boolean next() throws IOException {
        count = 0;
        fill();
        while (position < limit && count < MOST_RECORDS) {
            if (isLineEnd(buffer[position])) {
                if (!ended && position + 1 == limit) {
                    break;
                }
                moveTo(behindLineEnd(position));
                continue;
            }
            if (!cut()) {
                if (count > 0) {
                    break;
                }
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
        return new String(buffer, starts[record], ends[record] - starts[record]);
    }

    /** The text of whole records in a row, for their fields to be read. */
    CharSlice text(int first, int last) {
        return new CharSlice(buffer, starts[first], ends[last]);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** False when the text at hand ends before the record does. */
    private boolean cut() {
        int start = position;
        int end = scan(start);
        if (end == INCOMPLETE || (end != BROKEN && !ended && end + 1 >= limit)) {
            return false;
        }
        boolean good = end != BROKEN && fieldsFound == fields;
        if (end == BROKEN || (!good && hidesAnotherRecord(start, end))) {
            end = lineEnd(start);
            if (!ended && end + 1 >= limit) {
                return false;
            }
        }
        starts[count] = start;
        ends[count] = end;
        lines[count] = line;
        broken[count] = !good;
        count++;
        moveTo(behindLineEnd(end));
        return true;
    }

    /** Where the record ends that starts here, or INCOMPLETE or BROKEN; leaves the number of its fields. */
    private int scan(int start) {
        int at = start;
        fieldsFound = 1;
        while (true) {
            if (at < limit && buffer[at] == '"') {
                at = closingQuote(start, at);
                if (at < 0) {
                    return at;
                }
                if (at < limit && buffer[at] != separator && !isLineEnd(buffer[at])) {
                    return BROKEN;
                }
            } else {
                while (at < limit && buffer[at] != separator && buffer[at] != '\n' && buffer[at] != '\r') {
                    at++;
                }
            }
            if (at == limit) {
                return ended ? at : INCOMPLETE;
            }
            if (buffer[at] != separator) {
                return at;
            }
            fieldsFound++;
            at++;
        }
    }

    /** Behind the quote that closes the one here. */
    private int closingQuote(int start, int opening) {
        int at = opening + 1;
        while (at < limit) {
            if (at - start > LONGEST_RECORD_CHARS) {
                return BROKEN;
            }
            if (buffer[at] != '"') {
                at++;
            } else if (at + 1 < limit && buffer[at + 1] == '"') {
                at += 2;
            } else if (at + 1 < limit || ended) {
                return at + 1;
            } else {
                return INCOMPLETE;
            }
        }
        return ended ? BROKEN : INCOMPLETE;
    }

    /** Whether a stray quote has joined lines of which one is a record by itself. */
    private boolean hidesAnotherRecord(int start, int end) {
        int next = behindLineEnd(lineEnd(start));
        while (next < end) {
            int nextEnd = scan(next);
            if (nextEnd >= 0 && fieldsFound == fields) {
                return true;
            }
            next = behindLineEnd(lineEnd(next));
        }
        return false;
    }

    private void moveTo(int target) {
        while (position < target) {
            char c = buffer[position++];
            if (c == '\n' || (c == '\r' && !(position < limit && buffer[position] == '\n'))) {
                line++;
            }
        }
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < limit && !isLineEnd(buffer[end])) {
            end++;
        }
        return end;
    }

    private int behindLineEnd(int end) {
        if (end >= limit) {
            return limit;
        }
        boolean pair = buffer[end] == '\r' && end + 1 < limit && buffer[end + 1] == '\n';
        return pair ? end + 2 : end + 1;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Moves the rest to the front and reads until the buffer is full; a buffer full of one record grows. */
    private void fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        position = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        while (!ended && limit < buffer.length) {
            int read = text.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                ended = true;
            } else {
                limit += read;
            }
        }
    }
}
