package id.lumbung.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A person's name in capitals with single spaces, without titles, degrees and death markers. */
public final class Nama {

    private Nama() {}

    public static Cleaned<String> clean(String raw) {
        String upper = raw.toUpperCase(Locale.ROOT);
        List<NameWord> words = words(upper);
        boolean deceased = false;
        boolean changed = true;
        while (changed) {
            changed = removeMarkers(words);
            deceased |= changed;
            changed |= removeTitles(words);
            changed |= removeDegrees(words);
        }
        String name = joined(words);
        if (Cell.isEmpty(name)) {
            return Cleaned.setAside(IssueCode.NAMA_KOSONG);
        }
        return deceased ? Cleaned.flagged(name, IssueCode.PENANDA_MENINGGAL) : Cleaned.value(name);
    }

    /** What is neither a letter nor one of . ' - , stands between words. */
    private static List<NameWord> words(String upper) {
        List<NameWord> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        boolean comma = false;
        for (int i = 0; i <= upper.length(); i++) {
            char c = i == upper.length() ? ' ' : plainApostrophe(upper.charAt(i));
            if (isOfAWord(c)) {
                word.append(c);
                continue;
            }
            if (Cell.isZeroWidth(c)) {
                continue;
            }
            if (isLetterInTwo(upper, i)) {
                word.append(c).append(upper.charAt(++i));
                continue;
            }
            if (word.length() > 0) {
                NameWord found = NameWord.of(word.toString(), comma);
                if (!found.letters().isEmpty()) {
                    words.add(found);
                }
                word.setLength(0);
            }
            comma |= c == ',';
        }
        return words;
    }

    private static boolean isOfAWord(char c) {
        return (c >= 'A' && c <= 'Z')
                || c == '.'
                || c == '\''
                || c == '-'
                || (c >= '\u0080' && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK));
    }

    /** A letter beyond the basic plane, which Java keeps in two characters. */
    private static boolean isLetterInTwo(String upper, int at) {
        return at < upper.length()
                && Character.isHighSurrogate(upper.charAt(at))
                && Character.isLetter(upper.codePointAt(at));
    }

    private static char plainApostrophe(char c) {
        return c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '`' ? '\'' : c;
    }

    private static boolean removeMarkers(List<NameWord> words) {
        boolean deceased = false;
        for (int i = words.size() - 1; i >= 0; i--) {
            NameWord word = words.get(i);
            if (Titles.isDeceased(word.letters())) {
                words.remove(i);
                deceased = true;
            } else if (word.dottedInside() && Titles.isDeceased(word.beforeDot().letters())) {
                words.set(i, word.behindDot());
                deceased = true;
            }
        }
        return deceased;
    }

    private static boolean removeTitles(List<NameWord> words) {
        boolean removed = false;
        while (!words.isEmpty()) {
            NameWord first = words.get(0);
            if (Titles.isBefore(first.letters()) && (words.size() > 1 || first.dotted())) {
                words.remove(0);
            } else if (first.dottedInside() && Titles.isBefore(first.beforeDot().letters())) {
                NameWord rest = first.behindDot();
                if (rest.letters().isEmpty()) {
                    words.remove(0);
                } else {
                    words.set(0, rest);
                }
            } else {
                return removed;
            }
            removed = true;
        }
        return removed;
    }

    private static boolean removeDegrees(List<NameWord> words) {
        boolean removed = false;
        boolean found = true;
        while (found && !words.isEmpty()) {
            found = removeTitleBehindComma(words);
            for (int length = Math.min(3, words.size()); length >= 1 && !found; length--) {
                if (isDegree(words, length)) {
                    words.subList(words.size() - length, words.size()).clear();
                    found = true;
                }
            }
            removed |= found;
        }
        return removed;
    }

    /** {@code SUPARDI, H.} */
    private static boolean removeTitleBehindComma(List<NameWord> words) {
        int last = words.size() - 1;
        boolean title = last > 0
                && words.get(last).behindComma()
                && !words.get(last - 1).behindComma()
                && Titles.isBefore(words.get(last).letters());
        if (title) {
            words.remove(last);
        }
        return title;
    }

    /** Whether the last words, written apart as in {@code S. Pd. I}, are one degree. */
    private static boolean isDegree(List<NameWord> words, int length) {
        int from = words.size() - length;
        NameWord degree = words.get(from);
        for (int i = from + 1; i < words.size(); i++) {
            if (!words.get(i - 1).text().endsWith(".")) {
                return false;
            }
            degree = degree.with(words.get(i));
        }
        boolean whole = from == 0;
        Titles.Place place = Titles.findAfter(degree.letters());
        if (place == null) {
            return length == 1 && degree.behindComma() && degree.dottedInside() && !whole;
        }
        boolean marked = degree.dotted() || degree.behindComma();
        return switch (place) {
            case AFTER -> !whole || degree.dotted();
            case AFTER_WHEN_MARKED -> marked && (!whole || degree.dottedInside());
            case BEFORE, DECEASED -> false;
        };
    }

    /** Without an apostrophe at its start: the next spreadsheet would drop it. */
    private static String joined(List<NameWord> words) {
        StringBuilder name = new StringBuilder(32);
        for (NameWord word : words) {
            if (name.length() > 0) {
                name.append(' ');
            }
            name.append(word.text());
        }
        while (name.length() > 0 && name.charAt(0) == '\'') {
            name.deleteCharAt(0);
        }
        return name.toString();
    }
}
