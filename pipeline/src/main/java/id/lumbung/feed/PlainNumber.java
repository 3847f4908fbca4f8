package id.lumbung.feed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as the text the rules read: whole numbers without decimals, others as short as exact; with an exponent only
 * where digits may be lost.
 */
public final class PlainNumber {

    private static final int SURE_DIGITS = 15;
    private static final int MOST_DIGITS = 17;

    /** Rupiah rounds half up by the first decimal, and three decimals would read as thousands. */
    private static final int RUPIAH_DECIMALS = 2;

    /** From here on a whole number may have been rounded to the next one that a double, or a float, holds. */
    private static final double LEAST_UNSURE_DOUBLE = 0x1p53;

    private static final float LEAST_UNSURE_FLOAT = 0x1p24f;

    private PlainNumber() {}

    public static String of(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A number stored as a double, meant for {@code rule}. */
    public static String of(double number, Rule rule) {
        return Math.abs(number) < LEAST_UNSURE_DOUBLE || isAmount(number, rule)
                ? of(shortest(number), rule)
                : Double.toString(number);
    }

    /** A number stored as a float, meant for {@code rule}. */
    public static String of(float number, Rule rule) {
        return Math.abs(number) < LEAST_UNSURE_FLOAT || isAmount(number, rule)
                ? of(new BigDecimal(Float.toString(number)), rule)
                : Float.toString(number);
    }

    /** An amount is as good rounded; of any other number that may be, the last digits are never guessed. */
    private static boolean isAmount(double number, Rule rule) {
        return rule instanceof Rule.Rupiah && Double.isFinite(number);
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
