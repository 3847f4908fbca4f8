package id.lumbung.report;

/**
 * An indicator as its catalogue row describes it.
 *
 * @param sourceFeeds feeds it is made from, as the catalogue writes them
 * @param unitDenominator true where the denominator is 1 at every level, so that the value is a count or a sum
 */
public record Indicator(
        String code,
        String name,
        String nameEnglish,
        String unitName,
        String definition,
        String definitionEnglish,
        String sourceFeeds,
        Direction direction,
        String legalBasis,
        boolean unitDenominator) {

    public Unit unit() {
        return Unit.ofCatalogue(unitName);
    }
}
