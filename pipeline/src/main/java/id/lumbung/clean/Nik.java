package id.lumbung.clean;

import org.jspecify.annotations.Nullable;

/** A national identity number: place of issue, date of birth (day + 40 = woman), serial. */
public final class Nik {

    static final int LENGTH = 16;

    private Nik() {}

    public static Cleaned<String> clean(String raw) {
        @Nullable String digits = Digits.find(raw, LENGTH);
        if (digits == null) {
            return Cleaned.setAside(Digits.isScientific(raw) ? IssueCode.NIK_EKSPONEN : IssueCode.NIK_CACAT);
        }
        return passes(digits) ? Cleaned.value(digits) : Cleaned.setAside(IssueCode.NIK_CACAT);
    }

    static boolean passes(String digits) {
        return Provinces.exists(Digits.two(digits, 0))
                && isDate(Digits.two(digits, 6), Digits.two(digits, 8), Digits.two(digits, 10))
                && !digits.endsWith("0000")
                && !allEqual(digits);
    }

    /** A real date in some century: 29 February needs a leap year, and 00 can be 2000. */
    private static boolean isDate(int dayField, int month, int year) {
        int day = dayField > 40 ? dayField - 40 : dayField;
        if (day < 1 || month < 1 || month > 12) {
            return false;
        }
        int longest = switch (month) {
            case 2 -> year % 4 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        return day <= longest;
    }

    private static boolean allEqual(String digits) {
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(0)) {
                return false;
            }
        }
        return true;
    }
}
