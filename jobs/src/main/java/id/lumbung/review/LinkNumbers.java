package id.lumbung.review;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shares and probabilities as an operator reads them. */
public final class LinkNumbers {
    private static final double ALMOST_SURE = 0.9999;

    private final NumberFormat percent;
    private final NumberFormat share;

    public LinkNumbers(Locale language) {
        this.percent = NumberFormat.getPercentInstance(language);
        percent.setMaximumFractionDigits(2);
        this.share = NumberFormat.getPercentInstance(language);
        share.setMaximumFractionDigits(4);
    }

    /** Never sure, never impossible. */
    public String probability(double probability) {
        if (probability > ALMOST_SURE) {
            return "> " + percent.format(ALMOST_SURE);
        }
        return probability < 1 - ALMOST_SURE ? "< " + percent.format(1 - ALMOST_SURE) : percent.format(probability);
    }

    /** A share as a percentage, a dash where there is none. */
    public String share(@Nullable Double part) {
        return part == null ? "-" : share.format(part);
    }
}
