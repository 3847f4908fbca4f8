package id.lumbung.clean;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A decimal number within a range, both ends included; null = open. Kept at scale 12. */
public record Desimal(BigDecimal from, @Nullable BigDecimal to) {

    private static final int SCALE = 12;
    private static final int MOST_DIGITS = 28;

    public Cleaned<BigDecimal> clean(String raw) {
        int mark = -1;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c == ',' || c == '.') && mark < 0) {
                mark = i;
            } else if (!Digits.isDigit(c) && !(c == '-' && i == 0)) {
                return Cleaned.setAside(IssueCode.DESIMAL_CACAT);
            }
        }
        int whole = mark < 0 ? raw.length() : mark;
        if (whole == 0 || mark == raw.length() - 1 || !Digits.isDigit(raw.charAt(whole - 1))) {
            return Cleaned.setAside(IssueCode.DESIMAL_CACAT);
        }
        BigDecimal number = new BigDecimal(raw.replace(',', '.'));
        boolean within = number.compareTo(from) >= 0 && (to == null || number.compareTo(to) <= 0);
        BigDecimal kept = number.setScale(SCALE, RoundingMode.HALF_UP);
        return within && kept.precision() <= MOST_DIGITS
                ? Cleaned.value(kept)
                : Cleaned.setAside(IssueCode.DESIMAL_CACAT);
    }
}
