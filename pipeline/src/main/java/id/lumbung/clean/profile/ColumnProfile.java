package id.lumbung.clean.profile;

import id.lumbung.clean.IssueCode;
import id.lumbung.feed.Column;
import java.util.List;
import java.util.Map;

/**
 * What a column of a file holds.
 *
 * @param filled cells that do not mean empty
 * @param distinct different values among the filled
 * @param issues of the records that would be loaded, duplicates included
 * @param shapes the most frequent of the filled cells, at most three
 */
public record ColumnProfile(
        Column column, long filled, Tallied distinct, Map<IssueCode, Long> issues, List<ShapeShare> shapes) {

    public ColumnProfile {
        issues = Map.copyOf(issues);
        shapes = List.copyOf(shapes);
    }
}
