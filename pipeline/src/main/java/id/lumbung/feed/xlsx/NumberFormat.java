package id.lumbung.feed.xlsx;

/** Whether a number format shows a number as a date or time. */
final class NumberFormat {

    private NumberFormat() {}

    /** @param number of a format every workbook knows without declaring it */
    static boolean isBuiltInDate(String number) {
        if (number.length() != 2) {
            return false;
        }
        int known = Character.digit(number.charAt(0), 10) * 10 + Character.digit(number.charAt(1), 10);
        return (known >= 14 && known <= 22)
                || (known >= 27 && known <= 36)
                || (known >= 45 && known <= 47)
                || (known >= 50 && known <= 58);
    }

    /** A day, month or year outside quotes, brackets and escapes, in the section for positive numbers. */
    static boolean isDate(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case '"' -> i = end(code, '"', i);
                case '[' -> i = end(code, ']', i);
                case '\\', '_', '*' -> i++;
                case ';' -> {
                    return false;
                }
                case 'd', 'D', 'm', 'M', 'y', 'Y' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static int end(String code, char mark, int start) {
        int end = code.indexOf(mark, start + 1);
        return end < 0 ? code.length() : end;
    }
}
