package id.lumbung.publish;

import id.lumbung.engine.Engine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes PostgreSQL hold a version inside the caller's transaction: all of it into tables that never held anything, else
 * only what differs, while readers read on.
 *
 * <p>Rows that this machine computes leave the engine as CSV in an owner-only folder, pass through {@code COPY} and are
 * deleted at once. Rows that other machines compute go from there into a staging that only the owner reads.
 */
public final class Publisher {
    private final Engine engine;
    private final Path scratch;
    private final Optional<Staging> staging;

    /**
     * @param scratch an owner-only local folder
     * @param owner how the owner enters the database, here and from other machines
     */
    public Publisher(Engine engine, Path scratch, PGSimpleDataSource owner) {
        this.engine = engine;
        this.scratch = scratch;
        this.staging = engine.parted().map(parted -> new Staging(owner, parted));
    }

    /** Ends what still brings rows for a publication that nobody completes, and removes what came of it. */
    public static void clearLeftovers(Connection connection) throws SQLException {
        Staging.clear(connection);
    }

    /**
     * Works out what is to be written. Only reads from PostgreSQL, and holds nothing there.
     *
     * @throws DuplicateKeysException where rows of a table share a key
     */
    public PublicationPlan plan(Connection connection, List<TableSource> sources) throws SQLException {
        var tables = Catalogue.tables(connection);
        for (var source : sources) {
            if (!tables.containsKey(source.table())) {
                throw new IllegalStateException(source.table() + ": no migration makes this table");
            }
        }
        var difference = new Difference(engine);
        var plans = new ArrayList<TablePlan>();
        for (var source : inOrder(sources, Catalogue.constraints(connection))) {
            plans.add(difference.plan(source, required(tables, source), plans.size()));
        }
        return new PublicationPlan(plans);
    }

    /** Has other machines bring their rows, before any table is touched. */
    public void bring(PublicationPlan plan) throws SQLException {
        if (staging.isPresent()) {
            staging.get().bring(plan.tables());
        }
    }

    /** Whether no table of the plan holds a row. */
    public static boolean isEmpty(Connection connection, PublicationPlan plan) throws SQLException {
        var any = plan.tables().stream()
                .map(table -> "exists (select 1 from " + table.table().name() + ")")
                .collect(Collectors.joining(" or ", "select not (", ")"));
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(any)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * Writes into tables that hold nothing, behind their readers' backs: whoever reads one of them waits. The caller
     * commits or rolls back.
     *
     * @throws SQLException when PostgreSQL refuses; its message may quote a row, so it must not be shown or stored
     */
    public Publication fill(Connection connection, PublicationPlan plan) throws SQLException {
        return new FirstFill(connection, arrivals(connection)).write(plan.tables());
    }

    /**
     * Writes what differs; no reader waits. The caller commits, or rolls back to leave readers with what they had.
     *
     * @throws SQLException when PostgreSQL refuses; its message may quote a row, so it must not be shown or stored
     */
    public Publication change(Connection connection, PublicationPlan plan) throws SQLException {
        return new Change(connection, arrivals(connection)).write(plan.tables());
    }

    private Arrivals arrivals(Connection connection) {
        return staging.<Arrivals>map(brought -> new StagedArrivals(connection, brought))
                .orElseGet(() -> new FileArrivals(connection, engine, scratch));
    }

    /** Forgets what the engine keeps for the plan and what was brought; where that cannot be, the next run clears it away. */
    public void forget(PublicationPlan plan) {
        plan.tables().stream()
                .filter(table -> table.way() == TablePlan.Way.DIFFERENCE)
                .forEach(table -> engine.drop(table.source()));
        try {
            if (staging.isPresent()) {
                staging.get().clear();
            }
        } catch (SQLException e) {
            // What was published stays so, and what broke before is what is told.
        }
    }

    /** Referred tables before those that refer to them. */
    private static List<TableSource> inOrder(List<TableSource> sources, List<Constraint> constraints) {
        var waiting = new ArrayList<>(sources);
        var ordered = new ArrayList<TableSource>();
        Set<String> open =
                waiting.stream().map(TableSource::table).collect(Collectors.toCollection(LinkedHashSet::new));
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(source -> constraints.stream()
                            .noneMatch(key -> key.isForeignKey()
                                    && key.table().equals(source.table())
                                    && !source.table().equals(key.target())
                                    && open.contains(key.target())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("foreign keys run in a circle"));
            waiting.remove(next);
            open.remove(next.table());
            ordered.add(next);
        }
        return ordered;
    }

    private static PublishedTable required(Map<String, PublishedTable> tables, TableSource source) {
        return Objects.requireNonNull(tables.get(source.table()));
    }
}
