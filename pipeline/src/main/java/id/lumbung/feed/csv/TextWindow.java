package id.lumbung.feed.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The part of a file's text at hand: what was read and not yet passed, and the line it starts on. */
final class TextWindow implements Closeable {

    private static final int FIRST_CHARS = 1 << 18;

    /** A decoder needs room for a pair of surrogates. */
    private static final int PAIR = 2;

    private final Reader text;
    private char[] chars;
    private int position;
    private int limit;
    private long line = 1;
    private boolean ended;

    TextWindow(Reader text) {
        this(text, FIRST_CHARS);
    }

    /** @param firstChars how much text is at hand, as long as no row asks for more */
    TextWindow(Reader text, int firstChars) {
        this.text = text;
        this.chars = new char[firstChars];
    }

    /** The text from {@link #position} to {@link #limit}; another array after {@link #fill}. */
    char[] chars() {
        return chars;
    }

    int position() {
        return position;
    }

    int limit() {
        return limit;
    }

    /** The line the position stands on, from 1. */
    long line() {
        return line;
    }

    /** Whether the file ends at the limit. */
    boolean ended() {
        return ended;
    }

    /** Moves the rest to the front and reads until the window is full; one that is full already doubles. */
    void fill() throws IOException {
        System.arraycopy(chars, position, chars, 0, limit - position);
        limit -= position;
        position = 0;
        if (chars.length - limit < PAIR) {
            chars = Arrays.copyOf(chars, 2 * chars.length);
        }
        while (!ended && chars.length - limit >= PAIR) {
            int read = text.read(chars, limit, chars.length - limit);
            if (read < 0) {
                ended = true;
            } else {
                limit += read;
            }
        }
    }

    /** Passes what ends at the line end {@code end}, and that line end. */
    void passLine(int end) {
        position = behindLineEnd(end);
        line++;
    }

    /** Passes several lines, the last of which ends at {@code end}. */
    void passLines(int end) {
        for (int at = lineEnd(position); at < end; at = lineEnd(behindLineEnd(at))) {
            line++;
        }
        passLine(end);
    }

    void pass(char c) {
        while (position < limit && chars[position] == c) {
            position++;
        }
    }

    /** Where the line ends that a place lies on: at its line end, or at the limit. */
    int lineEnd(int from) {
        int end = from;
        while (end < limit && !isLineEnd(chars[end])) {
            end++;
        }
        return end;
    }

    /** The start of the line after the line end at {@code end}. */
    int behindLineEnd(int end) {
        if (end >= limit) {
            return limit;
        }
        boolean pair = chars[end] == '\r' && end + 1 < limit && chars[end + 1] == '\n';
        return pair ? end + 2 : end + 1;
    }

    /** Whether the whole line end at {@code end} is at hand: the second half of a pair may still follow. */
    boolean holdsLineEnd(int end) {
        return ended || end + 1 < limit;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
