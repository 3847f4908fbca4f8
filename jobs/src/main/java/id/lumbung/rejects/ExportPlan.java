package id.lumbung.rejects;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which file takes the records of which header: the one asked for, or one a feed and header where there are several.
 * Duplicates lie in a file beside it: delivered again by mistake, they could take the place of records that are loaded.
 */
final class ExportPlan {
    private static final String HEADS = """
            select rejects.feed, rejects.kepala, rejects.pemisah
            from identitas.penolakan_kepala as rejects
            where %s
            order by rejects.feed, rejects.tanggal_kiriman desc, rejects.berkas
            """.formatted(RejectFilter.CONDITION);

    private record Head(String feed, List<String> names) {}

    private final Map<Head, Path> paths = new LinkedHashMap<>();

    private ExportPlan() {}

    /** @throws LumbungException when one of the files is there already */
    static ExportPlan of(Connection connection, RejectFilter filter, Path asked) throws SQLException {
        var heads = new LinkedHashMap<Head, Integer>();
        var ofFeed = new TreeMap<String, Integer>();
        try (var statement = connection.prepareStatement(HEADS)) {
            filter.fill(statement);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var names = RejectedRecord.cells(
                            rows.getString(2), rows.getString(3).charAt(0));
                    var feed = rows.getString(1);
                    heads.computeIfAbsent(new Head(feed, names), head -> ofFeed.merge(feed, 1, Integer::sum));
                }
            }
        }
        var plan = new ExportPlan();
        heads.forEach(
                (head, number) -> plan.paths.put(head, heads.size() == 1 ? asked : beside(asked, head.feed(), number)));
        for (var path : plan.paths.values()) {
            requireNew(path);
            requireNew(ofDuplicates(path));
        }
        return plan;
    }

    /** {@code name.csv} becomes {@code name-feed.csv}, and {@code name-feed-2.csv} for another header of the feed. */
    private static Path beside(Path asked, String feed, int number) {
        return withEnding(asked, "-" + feed + (number == 1 ? "" : "-" + number));
    }

    private static Path ofDuplicates(Path path) {
        return withEnding(path, "-duplikat");
    }

    private static Path withEnding(Path path, String ending) {
        var name = String.valueOf(path.getFileName());
        var dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return path.resolveSibling(name.substring(0, dot) + ending + name.substring(dot));
    }

    private static void requireNew(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new LumbungException(Failure.USAGE, Message.of("rejects.exists", path));
        }
    }

    Path pathOf(RejectedRecord record) {
        var path = paths.get(new Head(record.feed(), record.names()));
        if (path == null) {
            throw new IllegalStateException(record.feed() + ": a record of a header that was not planned for");
        }
        return record.isDuplicate() ? ofDuplicates(path) : path;
    }
}
