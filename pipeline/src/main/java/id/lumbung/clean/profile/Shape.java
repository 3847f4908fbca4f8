package id.lumbung.clean.profile;

/**
 * The shape of a cell: its digits as 9, its capital letters as A, its small ones as a. Signs and spaces stay; anything
 * else is a question mark. A cell of signs alone is its own shape.
 */
public final class Shape {
    private static final int LONGEST = 32;
    private static final char CUT = '\u2026';

    private Shape() {}

    public static String of(String cell) {
        var shape = new StringBuilder(Math.min(cell.length(), LONGEST + 1));
        for (int at = 0; at < cell.length(); at += Character.charCount(cell.codePointAt(at))) {
            if (shape.length() == LONGEST) {
                return shape.append(CUT).toString();
            }
            shape.append(sign(cell.codePointAt(at)));
        }
        return shape.toString();
    }

    private static char sign(int letter) {
        if (letter == ' ' || isAsciiSign(letter)) {
            return (char) letter;
        }
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '9';
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> 'A';
            case Character.LOWERCASE_LETTER -> 'a';
            default -> '?';
        };
    }

    private static boolean isAsciiSign(int letter) {
        return letter > ' ' && letter < 0x7F && !Character.isLetterOrDigit(letter);
    }
}
