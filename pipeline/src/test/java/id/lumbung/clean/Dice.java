package id.lumbung.clean;

import java.util.List;
import java.util.Random;

/** Chances of a property test: the same for the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From 0 to one less. */
    int below(int end) {
        return random.nextInt(end);
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    String of(String... choices) {
        return choices[below(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    String digits(int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + below(10)));
        }
        return digits.toString();
    }

    /** In capitals, small letters or both. */
    String inAnyCase(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int kind = below(3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean small = kind == 0 || (kind == 1 && once(2));
            letters.append(small ? Character.toLowerCase(c) : Character.toUpperCase(c));
        }
        return letters.toString();
    }

    /** With up to three characters put in, taken away, replaced or swapped; one in four stays as it is. */
    String mutated(String cell, String alphabet) {
        StringBuilder text = new StringBuilder(cell);
        for (int changes = below(4); changes > 0; changes--) {
            int at = below(text.length() + 1);
            char c = alphabet.charAt(below(alphabet.length()));
            switch (below(4)) {
                case 0 -> text.insert(at, c);
                case 1 -> text.delete(at, Math.min(at + 1, text.length()));
                case 2 -> text.replace(at, Math.min(at + 1, text.length()), String.valueOf(c));
                default -> {
                    if (at + 1 < text.length()) {
                        text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
                    }
                }
            }
        }
        return text.toString();
    }
}
