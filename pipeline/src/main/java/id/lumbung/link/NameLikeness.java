package id.lumbung.link;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two names are, from the sounds of their words in any order ({@link NameSound#of}).
 *
 * <p>Levels, the most alike first: {@link #SAME} all words; {@link #PART} all words of the shorter name stand in the
 * longer; {@link #SIMILAR} they do but for an initial, a slip of the pen or a short form; {@link #SHARED} one word in
 * common; {@link #OTHER}.
 */
public final class NameLikeness {
    public static final int OTHER = 1;
    public static final int SHARED = 2;
    public static final int SIMILAR = 3;
    public static final int PART = 4;
    public static final int SAME = 5;

    private static final double ALIKE = 0.92;
    private static final DamerauLevenshteinDistance SLIP = new DamerauLevenshteinDistance(1);
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final int SHORTEST_FOR_A_SLIP = 4;
    private static final int SHORTEST_FORM = 3;

    private NameLikeness() {}

    private enum Fit {
        NONE,
        INITIAL,
        ALIKE,
        EQUAL
    }

    /** The level of two names given by their sounds; {@link #OTHER} where one is empty. */
    public static int level(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return OTHER;
        }
        if (one.equals(other)) {
            return SAME;
        }
        var first = one.split(" ", -1);
        var second = other.split(" ", -1);
        return first.length <= second.length ? levelOfWords(first, second) : levelOfWords(second, first);
    }

    private static int levelOfWords(String[] shorter, String[] longer) {
        var taken = new boolean[longer.length];
        var found = new Fit[shorter.length];
        java.util.Arrays.fill(found, Fit.NONE);
        for (var fit : new Fit[] {Fit.EQUAL, Fit.ALIKE, Fit.INITIAL}) {
            for (int i = 0; i < shorter.length; i++) {
                for (int j = 0; j < longer.length && found[i] == Fit.NONE; j++) {
                    if (!taken[j] && fits(shorter[i], longer[j], fit)) {
                        taken[j] = true;
                        found[i] = fit;
                    }
                }
            }
        }
        return judge(shorter, longer, found);
    }

    private static int judge(String[] shorter, String[] longer, Fit[] found) {
        var equal = 0;
        var alike = 0;
        var missing = 0;
        for (int i = 0; i < shorter.length; i++) {
            switch (found[i]) {
                case EQUAL -> equal += shorter[i].length() > 1 ? 1 : 0;
                case ALIKE -> alike++;
                case INITIAL -> {}
                case NONE -> missing++;
            }
        }
        if (missing == 0 && equal == shorter.length) {
            return equal == longer.length ? SAME : PART;
        }
        if (missing == 0 && equal + alike > 0) {
            return SIMILAR;
        }
        return equal > 0 ? SHARED : OTHER;
    }

    private static boolean fits(String one, String other, Fit fit) {
        return switch (fit) {
            case EQUAL -> one.equals(other);
            case ALIKE -> isAlike(one, other);
            case INITIAL -> (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
            case NONE -> true;
        };
    }

    private static boolean isAlike(String one, String other) {
        var shortest = Math.min(one.length(), other.length());
        var longest = Math.max(one.length(), other.length());
        if (shortest >= SHORTEST_FORM && (isShortForm(one, other) || isShortForm(other, one))) {
            return true;
        }
        return longest >= SHORTEST_FOR_A_SLIP
                && shortest >= SHORTEST_FORM
                && (isSlip(one, other, longest - shortest) || isAlmost(one, other, longest));
    }

    private static boolean isSlip(String one, String other, int longer) {
        return longer <= 1 && SLIP.apply(one, other) >= 0;
    }

    private static boolean isAlmost(String one, String other, int longest) {
        return longest > SHORTEST_FOR_A_SLIP + 1
                && one.charAt(0) == other.charAt(0)
                && JARO_WINKLER.apply(one, other) >= ALIKE;
    }

    private static boolean isShortForm(String one, String other) {
        return one.length() < other.length() && (other.endsWith(one) || other.startsWith(one));
    }
}
