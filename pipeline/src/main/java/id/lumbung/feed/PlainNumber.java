package id.lumbung.feed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as the text the rules read: never an exponent, whole numbers without decimals, others as short as exact. */
public final class PlainNumber {

    private static final int SURE_DIGITS = 15;
    private static final int MOST_DIGITS = 17;

    /** Rupiah rounds half up by the first decimal, and three decimals would read as thousands. */
    private static final int RUPIAH_DECIMALS = 2;

    private PlainNumber() {}

    public static String of(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public static String of(double number) {
        return Double.isFinite(number) ? of(shortest(number)) : Double.toString(number);
    }

    public static String of(float number) {
        return Float.isFinite(number) ? of(new BigDecimal(Float.toString(number))) : Float.toString(number);
    }

    /**
     * A number meant for {@code rule}: of rupiah, decimals past the second are left away, so that none of three can
     * pass for thousands.
     */
    public static String of(BigDecimal number, Rule rule) {
        return of(
                rule instanceof Rule.Rupiah && number.scale() > RUPIAH_DECIMALS
                        ? number.setScale(RUPIAH_DECIMALS, RoundingMode.DOWN)
                        : number);
    }

    /** The shortest number that is stored as this double; a whole one exactly as it is stored. */
    public static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        if (number == Math.rint(number)) {
            return exact;
        }
        for (int digits = SURE_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS));
    }
}
