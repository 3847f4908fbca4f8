package id.lumbung.review;

import id.lumbung.language.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words why two records may be one person's; a code without words is shown as it is. */
public final class EvidenceWords {
    /** Odds of 128 and of 8 to 1. */
    private static final double STRONG_BITS = 7;

    private static final double CLEAR_BITS = 3;

    private static final String NOT_WEIGHED = "-";

    private final Messages messages;
    private final NumberFormat bits;
    private final LinkNumbers numbers;

    public EvidenceWords(Messages messages) {
        this.messages = messages;
        bits = NumberFormat.getNumberInstance(messages.locale());
        bits.setMinimumFractionDigits(1);
        bits.setMaximumFractionDigits(1);
        numbers = new LinkNumbers(messages.locale());
    }

    /** What was compared. */
    public String comparison(Evidence part) {
        return messages.find("evidence." + part.comparison()).orElse(part.comparison());
    }

    /** How far it agrees. */
    public String level(Evidence part) {
        return messages.find("level." + part.level()).orElse(part.level());
    }

    /** What that says about the two being one person. */
    public String meaning(Evidence part) {
        var weight = rounded(part.bits()).doubleValue();
        if (weight == 0) {
            return messages.text("evidence.says.nothing");
        }
        if (weight > 0) {
            return messages.text(
                    weight >= STRONG_BITS
                            ? "evidence.speaks.strongly"
                            : weight >= CLEAR_BITS ? "evidence.speaks" : "evidence.speaks.slightly");
        }
        return messages.text(
                weight <= -STRONG_BITS
                        ? "evidence.denies.strongly"
                        : weight <= -CLEAR_BITS ? "evidence.denies" : "evidence.denies.slightly");
    }

    /** A weight with its sign. */
    public String bits(@Nullable BigDecimal weight) {
        if (weight == null) {
            return NOT_WEIGHED;
        }
        var rounded = rounded(weight);
        return (rounded.signum() > 0 ? "+" : "") + bits.format(rounded);
    }

    private static BigDecimal rounded(BigDecimal weight) {
        return weight.setScale(1, RoundingMode.HALF_UP);
    }

    /** Never sure, never impossible. */
    public String probability(@Nullable BigDecimal probability) {
        return probability == null ? NOT_WEIGHED : numbers.probability(probability.doubleValue());
    }

    /** Why a clerk is asked. */
    public String reason(String code) {
        return messages.find("reason." + code).map(words -> code + ": " + words).orElse(code);
    }

    /** What it takes for one person among many to be the one: the total less its parts. */
    public String beforehand(BigDecimal total, List<Evidence> parts) {
        return bits(total.subtract(parts.stream().map(Evidence::bits).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** All parts in one line. */
    public String line(List<Evidence> parts) {
        return parts.stream()
                .map(part -> "%s: %s (%s)".formatted(comparison(part), level(part), bits(part.bits())))
                .collect(Collectors.joining("; "));
    }
}
