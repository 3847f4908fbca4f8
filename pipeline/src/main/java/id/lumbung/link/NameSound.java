package id.lumbung.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

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
    private static final int MOST_KNOWN = 100_000;
    private static final Map<String, Word> KNOWN = new ConcurrentHashMap<>();

    private NameSound() {}

    private record Word(String sound, String key) {}

    /** The sounds of a name's standard words, sorted and parted by single spaces. */
    public static String of(String name) {
        return ofWords(NameSpelling.words(name));
    }

    static String ofWords(List<String> words) {
        var sounds = new ArrayList<String>(words.size());
        for (var word : words) {
            var sound = known(word).sound();
            if (!sound.isEmpty()) {
                sounds.add(sound);
            }
        }
        Collections.sort(sounds);
        return String.join(" ", sounds);
    }

    /**
     * Keys under which records with a similar name are looked for: the first letters of each sound without its inner
     * vowels, sorted; of words that thousands share only where there is no other.
     */
    static String keysOfWords(List<String> words) {
        var telling = new TreeSet<String>();
        var common = new TreeSet<String>();
        for (var word : words) {
            var known = known(word);
            if (known.sound().length() > 1) {
                (COMMON.contains(known.sound()) ? common : telling).add(known.key());
            }
        }
        return String.join(" ", telling.isEmpty() ? common : telling);
    }

    /** Names are made of few words: each is sounded out once, unless a damaged delivery brings ever new ones. */
    private static Word known(String word) {
        var known = KNOWN.get(word);
        if (known == null) {
            var sound = soundOut(word);
            known = new Word(sound, sound.isEmpty() ? "" : key(sound));
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(word, known);
            }
        }
        return known;
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

    private static String soundOut(String word) {
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
