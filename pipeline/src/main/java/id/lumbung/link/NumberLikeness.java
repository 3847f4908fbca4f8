package id.lumbung.link;

/** How far two numbers of one length are apart. */
public final class NumberLikeness {
    public static final int EQUAL = 0;
    public static final int NEAR = 1;
    public static final int FAR = 2;

    private NumberLikeness() {}

    /** {@link #NEAR} where one digit differs, or two neighbours are swapped. */
    public static int distance(String one, String other) {
        if (one.length() != other.length()) {
            return FAR;
        }
        var first = -1;
        var differing = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                differing++;
                if (differing == 1) {
                    first = i;
                } else if (differing > 2 || !isSwap(one, other, first, i)) {
                    return FAR;
                }
            }
        }
        return differing == 0 ? EQUAL : NEAR;
    }

    private static boolean isSwap(String one, String other, int first, int second) {
        return second == first + 1
                && one.charAt(first) == other.charAt(second)
                && one.charAt(second) == other.charAt(first);
    }
}
