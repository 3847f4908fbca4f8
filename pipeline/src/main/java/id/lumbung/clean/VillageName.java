package id.lumbung.clean;

import java.util.Locale;

/** Village names compare without case, spaces, punctuation and the words DESA, DS, KEL and KELURAHAN before them. */
final class VillageName {

    private VillageName() {}

    static String normalised(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        int start = 0;
        int word = wordEnd(upper, start);
        while (isPrefix(upper.substring(start, word)) && nextWord(upper, word) < upper.length()) {
            start = nextWord(upper, word);
            word = wordEnd(upper, start);
        }
        StringBuilder kept = new StringBuilder(upper.length() - start);
        for (int i = start; i < upper.length(); i++) {
            if (Character.isLetterOrDigit(upper.charAt(i))) {
                kept.append(upper.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isPrefix(String word) {
        return switch (word) {
            case "DESA", "DS", "KEL", "KELURAHAN" -> true;
            default -> false;
        };
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int nextWord(String text, int end) {
        int next = end;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
