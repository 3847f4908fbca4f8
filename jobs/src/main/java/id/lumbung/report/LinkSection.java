package id.lumbung.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well records were linked to persons, per feed, and the range of every coverage figure of a kabupaten for it. */
record LinkSection(List<FeedLine> feeds, List<RegionRanges> regions) {

    /** One person feed. */
    record FeedLine(
            String feed,
            String records,
            String byNik,
            String byEvidence,
            String byReview,
            String alone,
            String inReview,
            String unlinked,
            String unlinkedShare,
            boolean manyUnlinked,
            String precision,
            String recall) {}

    /** The coverage figures of one kabupaten. */
    record RegionRanges(String code, String name, List<RangeLine> ranges) {}

    /** One coverage figure and its bounds. */
    record RangeLine(String code, String name, String value, String lower, String upper) {}

    static LinkSection of(ReportData data, Texts texts, Figures figures) {
        var regions = new ArrayList<RegionRanges>();
        for (var region : data.placesOf(PlaceLevel.KABUPATEN)) {
            var ranges = ranges(region, data, texts, figures);
            if (!ranges.isEmpty()) {
                regions.add(new RegionRanges(region.code(), region.name(), ranges));
            }
        }
        return new LinkSection(
                data.links().stream()
                        .map(line -> feedLine(line, texts, figures))
                        .toList(),
                regions);
    }

    public boolean hasFeeds() {
        return !feeds.isEmpty();
    }

    private static List<RangeLine> ranges(Place region, ReportData data, Texts texts, Figures figures) {
        var ranges = new ArrayList<RangeLine>();
        for (var indicator : data.indicators()) {
            for (var value : data.values()) {
                var bounds = value.bounds();
                if (bounds != null
                        && value.indicator().equals(indicator.code())
                        && value.placeCode().equals(region.code())) {
                    ranges.add(new RangeLine(
                            indicator.code(),
                            texts.indicatorName(indicator),
                            figures.value(indicator.unit(), value.value()),
                            figures.value(indicator.unit(), bounds.lower()),
                            figures.value(indicator.unit(), bounds.upper())));
                }
            }
        }
        return ranges;
    }

    private static FeedLine feedLine(LinkQuality line, Texts texts, Figures figures) {
        var unlinked = line.unlinked();
        return new FeedLine(
                texts.feed(line.feed()),
                figures.count(line.records()),
                figures.count(line.byNik()),
                figures.count(line.byEvidence()),
                figures.count(line.byReview()),
                figures.count(line.alone()),
                figures.count(line.inReview()),
                unlinked == null ? texts.text("tak_ada") : figures.count(unlinked),
                unlinked == null ? texts.text("tak_ada") : figures.share(unlinked, line.records()),
                line.manyUnlinked(),
                estimate(line.precision(), texts, figures),
                estimate(line.recall(), texts, figures));
    }

    private static String estimate(@Nullable BigDecimal share, Texts texts, Figures figures) {
        return share == null ? texts.text("tak_ada") : figures.percent(share.movePointRight(2));
    }
}
