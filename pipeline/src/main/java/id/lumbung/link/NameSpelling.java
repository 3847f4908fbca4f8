package id.lumbung.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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
        return words(name).stream().sorted().collect(Collectors.joining(" "));
    }

    /** The standard words of a name, in the order given. */
    static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (var word : lettersOf(name).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.addAll(Arrays.asList(STANDARD.getOrDefault(word, word).split(" ", -1)));
            }
        }
        return words;
    }

    private static String lettersOf(String name) {
        var letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            var character = Character.toUpperCase(name.charAt(i));
            if (Character.isLetter(character)) {
                letters.append(character);
            } else if (character != '\'' && character != '’' && character != '`') {
                letters.append(' ');
            }
        }
        return letters.toString();
    }
}
