package id.lumbung.feed;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** What transport, disks and enemies do to a file. */
public final class Mutation {

    /** What means something to a reader, alone or too often. */
    private static final byte[][] TOKENS = {
        {'"'},
        {'"', '"'},
        {','},
        {';'},
        {'|'},
        {'\t'},
        {'\n'},
        {'\r'},
        {'\r', '\n'},
        {0},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xFF, (byte) 0xFE},
        {(byte) 0xFE, (byte) 0xFF},
        {(byte) 0x81},
        {(byte) 0xC3},
        {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80},
        {(byte) 0xD8, 0},
        {0x1F, (byte) 0x8B, 8},
        {'P', 'K', 3, 4},
        {'P', 'A', 'R', '1'},
        {0x1A},
        {0x1B, '['},
    };

    private static final int MOST_CHANGES = 8;
    private static final int LONGEST_REPEAT = 300;

    private Mutation() {}

    public static byte[] of(byte[] file, Random random) {
        byte[] changed = file;
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            changed = once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] file, Random random) {
        int at = random.nextInt(file.length + 1);
        int end = Math.min(file.length, at + random.nextInt(20));
        byte[] token = TOKENS[random.nextInt(TOKENS.length)];
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> spliced(file, at, at, token);
            case 2 -> spliced(file, at, end, token);
            case 3 -> spliced(file, at, end, new byte[0]);
            case 4 -> spliced(file, at, at, repeated(token, random.nextInt(LONGEST_REPEAT)));
            case 5 -> spliced(file, at, at, Arrays.copyOfRange(file, random.nextInt(at + 1), at));
            case 6 -> swapped(file, random);
            default -> flipped(file, random);
        };
    }

    private static byte[] repeated(byte[] token, int times) {
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            repeated.writeBytes(token);
        }
        return repeated.toByteArray();
    }

    private static byte[] spliced(byte[] file, int from, int to, byte[] replacement) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(file, 0, from);
        spliced.writeBytes(replacement);
        spliced.write(file, to, file.length - to);
        return spliced.toByteArray();
    }

    private static byte[] flipped(byte[] file, Random random) {
        byte[] flipped = file.clone();
        for (int i = 0; flipped.length > 0 && i < 1 + random.nextInt(4); i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] swapped(byte[] file, Random random) {
        byte[] swapped = file.clone();
        if (swapped.length > 0) {
            int one = random.nextInt(swapped.length);
            int other = random.nextInt(swapped.length);
            byte kept = swapped[one];
            swapped[one] = swapped[other];
            swapped[other] = kept;
        }
        return swapped;
    }
}
