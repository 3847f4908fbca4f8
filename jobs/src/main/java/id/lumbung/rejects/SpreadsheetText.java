package id.lumbung.rejects;

/**
 * Text that a spreadsheet shows instead of working it out: what would begin a formula gets an apostrophe before it, which
 * cleaning takes away again.
 */
final class SpreadsheetText {
    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {}

    static String of(String cell) {
        return startsAFormula(cell) ? "'" + cell : cell;
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
}
