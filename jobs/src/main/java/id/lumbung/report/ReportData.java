package id.lumbung.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything of the report that the database holds: published indicators and the ledger, never a person.
 *
 * @param indicators in the order of the catalogue
 * @param places of every level, by code
 * @param values of the month of the run date
 * @param links per person feed
 */
public record ReportData(
        LocalDate date,
        List<Indicator> indicators,
        List<Place> places,
        List<IndicatorValue> values,
        List<LedgerLine> ledger,
        List<RejectCount> rejects,
        List<IssueCount> issues,
        List<LinkQuality> links) {

    public ReportData {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
        values = List.copyOf(values);
        ledger = List.copyOf(ledger);
        rejects = List.copyOf(rejects);
        issues = List.copyOf(issues);
        links = List.copyOf(links);
    }

    /** For a run that ended before it published: the report then shows the verdict and the steps only. */
    public static ReportData withoutDatabase(LocalDate date) {
        return new ReportData(date, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public List<Place> placesOf(PlaceLevel level) {
        return places.stream().filter(place -> place.level() == level).toList();
    }
}
