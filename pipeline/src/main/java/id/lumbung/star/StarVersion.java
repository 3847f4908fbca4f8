package id.lumbung.star;

import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One built star in the lake: {@code star/<id>/<schema>/<table>/*.parquet}.
 *
 * @param id the run date and a number, such as {@code 2026-11-19-002}: ids sort as the versions were built
 */
public record StarVersion(String id) {
    private static final Pattern ID = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-\\d{3,}");
    private static final String FOLDER = "star";
    private static final String MARK = "TERBIT";
    private static final String SET_ASIDE = "MUNDUR";
    private static final String REMOVED = FOLDER + "/buang";
    private static final String NUMBERS = FOLDER + "/terpakai";
    private static final String DELIVERIES = "/kiriman.tsv";

    /** The version of that id; nothing where it is none. */
    public static Optional<StarVersion> find(String id) {
        return ID.matcher(id).matches() ? Optional.of(new StarVersion(id)) : Optional.empty();
    }

    /** A new version for a run dated {@code date}. */
    public static StarVersion next(Lake lake, LocalDate date) {
        var last = 0;
        var used = all(lake, FOLDER);
        used.addAll(all(lake, NUMBERS));
        for (var version : used) {
            if (version.date().equals(date)) {
                last = Math.max(last, Integer.parseInt(version.id().substring(11)));
            }
        }
        return new StarVersion(String.format(Locale.ROOT, "%s-%03d", date, last + 1));
    }

    /** The published version that a run dated {@code date} builds upon: that of the greatest date before it. */
    public static Optional<StarVersion> findParent(Lake lake, LocalDate date) {
        return all(lake).stream()
                .filter(version -> version.date().isBefore(date) && version.isPublished(lake))
                .max(Comparator.comparing(StarVersion::id));
    }

    /** Removes versions that were never published: what broken runs left. */
    public static void removeUnpublished(Lake lake) {
        all(lake).stream()
                .filter(version -> !version.wasPublished(lake))
                .forEach(version -> lake.remove(version.folder()));
        finishRemoval(lake);
    }

    /** Throws away what is left of removed versions. */
    private static void finishRemoval(Lake lake) {
        lake.remove(REMOVED);
    }

    /** The versions that were published and are still there, the oldest first; also those set aside. */
    public static List<StarVersion> published(Lake lake) {
        return all(lake).stream()
                .filter(version -> version.wasPublished(lake))
                .sorted(Comparator.comparing(StarVersion::id))
                .toList();
    }

    /** The published version of the greatest date. */
    public static Optional<StarVersion> findNewest(Lake lake) {
        return all(lake).stream()
                .filter(version -> version.isPublished(lake))
                .max(Comparator.comparing(StarVersion::id));
    }

    /** The last published version of each month that had passed on {@code date}, the oldest first. */
    public static List<StarVersion> lastOfClosedMonths(Lake lake, LocalDate date) {
        var months = new TreeMap<YearMonth, StarVersion>();
        all(lake).stream()
                .filter(version -> YearMonth.from(version.date()).isBefore(YearMonth.from(date)))
                .filter(version -> version.isPublished(lake))
                .forEach(version -> months.merge(
                        YearMonth.from(version.date()),
                        version,
                        BinaryOperator.maxBy(Comparator.comparing(StarVersion::id))));
        return List.copyOf(months.values());
    }

    private static List<StarVersion> all(Lake lake) {
        return all(lake, FOLDER);
    }

    private static List<StarVersion> all(Lake lake, String folder) {
        var versions = new ArrayList<StarVersion>();
        for (var name : lake.names(folder)) {
            find(name).ifPresent(versions::add);
        }
        return versions;
    }

    /** The run date. */
    public LocalDate date() {
        return LocalDate.parse(id.substring(0, 10));
    }

    /** Path of the version's folder. */
    public String folder() {
        return FOLDER + "/" + id;
    }

    /** Path of a table's folder. */
    public String folder(Model model) {
        return folder() + "/" + model.folder() + "/" + model.name();
    }

    /** Whether PostgreSQL has shown this version to readers, and it is not set aside. */
    public boolean isPublished(Lake lake) {
        return wasPublished(lake) && !isSetAside(lake);
    }

    /** Whether PostgreSQL has ever shown this version to readers. */
    public boolean wasPublished(Lake lake) {
        return lake.exists(folder() + "/" + MARK);
    }

    /** Whether an operator went back behind this version: no run builds upon it. */
    public boolean isSetAside(Lake lake) {
        return lake.exists(folder() + "/" + SET_ASIDE);
    }

    /** Notes whether an operator went back behind this version. */
    public void setAside(Lake lake, boolean aside) {
        if (aside) {
            lake.writeText(folder() + "/" + SET_ASIDE, id + "\n");
        } else {
            lake.remove(folder() + "/" + SET_ASIDE);
        }
    }

    /** Removes the version: out of sight in one step, then file by file. Its id is never given again. */
    public void remove(Lake lake) {
        var removed = REMOVED + "/" + id;
        lake.writeText(NUMBERS + "/" + id, id + "\n");
        lake.remove(removed);
        lake.rename(folder(), removed);
        finishRemoval(lake);
    }

    /** Notes that PostgreSQL shows this version. */
    public void markPublished(Lake lake) {
        lake.writeText(folder() + "/" + MARK, id + "\n");
    }

    /** Notes which clean deliveries the version is made of. */
    public void keepDeliveries(Lake lake, List<CleanDelivery> deliveries) {
        lake.writeText(
                folder() + DELIVERIES,
                deliveries.stream()
                        .map(delivery -> "%s\t%s\t%s\n".formatted(delivery.feed(), delivery.date(), delivery.key()))
                        .collect(Collectors.joining()));
    }

    /** The clean deliveries the version is made of; empty where an older release made it. */
    public List<CleanDelivery> deliveries(Lake lake) {
        return lake.findText(folder() + DELIVERIES)
                .orElse("")
                .lines()
                .map(line -> line.split("\t", -1))
                .map(cells -> new CleanDelivery(cells[0], LocalDate.parse(cells[1]), cells[2]))
                .toList();
    }
}
