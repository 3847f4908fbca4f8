package id.lumbung.link;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is left of a name when the spellings that Indonesian clerks mix are made one: oe/u, dj/j, tj/c, sj/sy/s, nj/ny/n,
 * y/j/z, f/p/v, kh/h, double letters.
 *
 * <p>A sound is a key for comparing, never shown.
 */
public final class NameSound {
    private static final String[][] LETTERS = {
        {"OE", "U"}, {"DJ", "J"}, {"TJ", "C"}, {"NJ", "N"}, {"NY", "N"}, {"SJ", "S"}, {"SY", "S"}, {"KH", "H"},
        {"CH", "H"}, {"TH", "T"}, {"DH", "D"}, {"PH", "P"}, {"GH", "G"}, {"BH", "B"}, {"CK", "K"}, {"Q", "K"},
        {"X", "KS"}, {"V", "P"}, {"F", "P"}, {"Z", "J"}, {"Y", "J"}, {"IE", "I"}
    };
    private static final Set<String> COMMON =
            Set.of("MUHAMAD", "AHMAD", "ABDUL", "SITI", "NUR", "SRI", "DEWI", "NI", "I", "PUTRI", "PUTRA");
    private static final int KEY_LENGTH = 4;

    private NameSound() {}

    /** The sounds of a name's standard words, sorted and parted by single spaces. */
    public static String of(String name) {
        return NameSpelling.words(name).stream()
                .map(NameSound::ofWord)
                .filter(sound -> !sound.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /**
     * Keys under which records with a similar name are looked for: the first letters of each sound without its inner
     * vowels, sorted; of words that thousands share only where there is no other.
     */
    public static String keys(String name) {
        var sounds = NameSpelling.words(name).stream()
                .map(NameSound::ofWord)
                .filter(sound -> sound.length() > 1)
                .distinct()
                .sorted()
                .toList();
        var telling = sounds.stream().filter(sound -> !COMMON.contains(sound)).toList();
        return (telling.isEmpty() ? sounds : telling)
                .stream().map(NameSound::key).distinct().sorted().collect(Collectors.joining(" "));
    }

    private static String key(String sound) {
        var key = new StringBuilder().append(sound.charAt(0));
        for (int i = 1; i < sound.length() && key.length() < KEY_LENGTH; i++) {
            if ("AIUEO".indexOf(sound.charAt(i)) < 0) {
                key.append(sound.charAt(i));
            }
        }
        return key.toString();
    }

    private static String ofWord(String word) {
        if (word.length() == 1) {
            return word;
        }
        var sound = word;
        for (var pair : LETTERS) {
            sound = sound.replace(pair[0], pair[1]);
        }
        return withoutGlidesAndDoubles(sound);
    }

    /** Drops the j of IJA and the w of UWA, a repeated letter, and an h at the end. */
    private static String withoutGlidesAndDoubles(String sound) {
        var kept = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            var letter = sound.charAt(i);
            var before = kept.length() == 0 ? ' ' : kept.charAt(kept.length() - 1);
            var isGlide = (letter == 'J' && before == 'I') || (letter == 'W' && before == 'U');
            var isLastH = letter == 'H' && i == sound.length() - 1 && kept.length() > 1;
            if (letter != before && !isGlide && !isLastH) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }
}
