package id.lumbung.rejects;

/**
 * Text that a spreadsheet shows as it is: what would begin a formula, and digits it would cut or round, get an apostrophe
 * before them, which cleaning takes away again.
 */
public final class SpreadsheetText {
    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** More digits turn into scientific notation where a spreadsheet opens them as a number. */
    private static final int MOST_DIGITS = 11;

    private SpreadsheetText() {}

    public static String of(String cell) {
        return startsAFormula(cell) || losesDigits(cell) ? "'" + cell : cell;
    }

    /** Also behind blanks, which some programs drop; a blank that is a control character is reason enough. */
    private static boolean startsAFormula(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isISOControl(c) || STARTS_A_FORMULA.indexOf(c) >= 0) {
                return true;
            }
            boolean blank = Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
            if (!blank) {
                return false;
            }
        }
        return false;
    }

    /** A number a spreadsheet would shorten: too many digits, or a zero at the front. */
    private static boolean losesDigits(String cell) {
        var number = cell.strip();
        return (number.length() > MOST_DIGITS || (number.length() > 1 && number.startsWith("0")))
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
