package id.lumbung.star.change;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of a change each cause brought, in the unit of the figure; the four add up to it exactly.
 *
 * @param rules other models, reference tables, contracts or cleaning
 * @param time another run date: ages, due months, terms of office
 * @param sources other deliveries
 * @param links other persons for records that were there before
 */
public record Causes(BigDecimal rules, BigDecimal time, BigDecimal sources, BigDecimal links) {

    /**
     * Tells the causes apart by the figures in between, each of which differs from the one before by one cause. Where one
     * in between has no value, the cause after it takes both steps.
     *
     * @param ruled by today's rules
     * @param aged also on today's date
     * @param sourced also from today's deliveries
     */
    static Causes between(
            Figure before, Optional<Figure> ruled, Optional<Figure> aged, Optional<Figure> sourced, Figure after) {
        var byRules = ruled.map(Figure::value).orElse(before.value());
        var byTime = aged.map(Figure::value).orElse(byRules);
        var bySources = sourced.map(Figure::value).orElse(byTime);
        return new Causes(
                byRules.subtract(before.value()),
                byTime.subtract(byRules),
                bySources.subtract(byTime),
                after.value().subtract(bySources));
    }
}
