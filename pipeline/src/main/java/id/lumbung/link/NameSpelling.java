package id.lumbung.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words of a name as Indonesians would agree they are: abbreviations written out (MHD, MOH., MUH to MUHAMMAD; ST. to
 * SITI), punctuation gone, in alphabetical order.
 *
 * <p>Which spellings mean one word is data: {@code link/ejaan_nama.csv}.
 */
public final class NameSpelling {
    private static final Map<String, String> STANDARD = read();

    private NameSpelling() {}

    private static Map<String, String> read() {
        var standard = new HashMap<String, String>();
        try (var stream = Objects.requireNonNull(NameSpelling.class.getResourceAsStream("/link/ejaan_nama.csv"))) {
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                var cells = line.strip().split(",", -1);
                for (var variant : cells.length < 2 ? new String[0] : cells[1].split(" ", -1)) {
                    standard.put(variant, cells[0]);
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Map.copyOf(standard);
    }

    /** The standard words of a name, sorted and parted by single spaces; empty where the name has no letter. */
    public static String standard(String name) {
        return sorted(words(name));
    }

    /** A name's standard words, their sounds and their keys, parted by {@code |}: three answers for one call. */
    public static String known(String name) {
        var words = words(name);
        return sorted(words) + "|" + NameSound.ofWords(words) + "|" + NameSound.keysOfWords(words);
    }

    private static String sorted(List<String> words) {
        var sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        return String.join(" ", sorted);
    }

    /** The standard words of a name, in the order given. */
    static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            var character = Character.toUpperCase(name.charAt(i));
            if (Character.isLetter(character)) {
                word.append(character);
            } else if (character != '\'' && character != '’' && character != '`') {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            var given = word.toString();
            words.add(STANDARD.getOrDefault(given, given));
            word.setLength(0);
        }
    }
}
