package id.lumbung.report;

import java.util.List;

/**
 * What the run changed in the figures of the kabupaten, or would have changed.
 *
 * @param newest figures of the newest month that moved, the furthest towards its limit first
 * @param closed figures of earlier months that moved
 * @param compared figures of the newest month altogether
 * @param rules what changed among models, reference tables, contracts and cleaning
 */
public record ChangeReport(List<ChangedFigure> newest, List<ChangedFigure> closed, int compared, List<String> rules) {
    public ChangeReport {
        newest = List.copyOf(newest);
        closed = List.copyOf(closed);
        rules = List.copyOf(rules);
    }

    /** Of a run that compared nothing: it ended before, or nothing was shown. */
    public static ChangeReport none() {
        return new ChangeReport(List.of(), List.of(), 0, List.of());
    }
}
