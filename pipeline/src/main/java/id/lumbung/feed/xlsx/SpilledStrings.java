package id.lumbung.feed.xlsx;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts by number, kept in an owner-only file that goes when it is closed: memory stays flat however many there are.
 *
 * <p>The file holds each text's length and bytes; where every sixteenth text starts is remembered.
 */
final class SpilledStrings implements Closeable {

    private static final int GROUP_BITS = 4;
    private static final int GROUP_MASK = (1 << GROUP_BITS) - 1;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LENGTH_BYTES = 5;

    private static final int RECENT = 1 << 14;
    private static final int LONGEST_RECENT = 64;

    private final Path folder;
    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    private final int[] recentNumbers = new int[RECENT];
    private final @Nullable String[] recentTexts = new String[RECENT];
    private long[] groupStarts = new long[1 << 10];
    private long end;
    private int count;
    private @Nullable SpillPages pages;

    private SpilledStrings(Path folder) throws IOException {
        this.folder = folder;
        Path path = Files.createTempFile(folder, "teks-", ".tmp");
        this.file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        Arrays.fill(recentNumbers, -1);
    }

    /** @param folder owner-only, like all that is put there */
    static SpilledStrings in(Path folder) {
        try {
            return new SpilledStrings(folder);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    void add(String text) {
        if ((count & GROUP_MASK) == 0) {
            int group = count >> GROUP_BITS;
            if (group == groupStarts.length) {
                groupStarts = Arrays.copyOf(groupStarts, group + group / 2);
            }
            groupStarts[group] = end;
        }
        count++;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            write(bytes);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private void write(byte[] bytes) throws IOException {
        if (buffer.remaining() < LENGTH_BYTES + bytes.length) {
            flush();
        }
        int before = buffer.position();
        int length = bytes.length;
        while (length > 0x7F) {
            buffer.put((byte) (length | 0x80));
            length >>>= 7;
        }
        buffer.put((byte) length);
        end += buffer.position() - before + bytes.length;
        if (buffer.remaining() < bytes.length) {
            flush();
            writeFully(ByteBuffer.wrap(bytes));
        } else {
            buffer.put(bytes);
        }
    }

    private void flush() throws IOException {
        writeFully(buffer.flip());
        buffer.clear();
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    int count() {
        return count;
    }

    /** The text added as the so-manieth, from 0; nothing can be added any more. */
    String get(int number) {
        int slot = number & (RECENT - 1);
        String recent = recentTexts[slot];
        if (recent != null && recentNumbers[slot] == number) {
            return recent;
        }
        String text = find(number);
        if (text.length() <= LONGEST_RECENT) {
            recentNumbers[slot] = number;
            recentTexts[slot] = text;
        }
        return text;
    }

    private String find(int number) {
        try {
            if (pages == null) {
                flush();
                pages = new SpillPages(file);
            }
            pages.moveTo(groupStarts[number >> GROUP_BITS]);
            for (int i = number & GROUP_MASK; i > 0; i--) {
                pages.skip(pages.length());
            }
            return pages.text(pages.length());
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static LumbungException unusable(Path folder, IOException cause) {
        return new LumbungException(Failure.ENVIRONMENT, Message.of("scratch.unusable", folder), cause);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
