package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.Role;
import id.lumbung.engine.Engine;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import id.lumbung.publish.Catalogue;
import id.lumbung.publish.Publication;
import id.lumbung.publish.PublicationPlan;
import id.lumbung.publish.Publisher;
import id.lumbung.publish.WideIndicators;
import id.lumbung.star.Models;
import id.lumbung.star.StarVersion;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Shows a built version of the lake to readers as it lies there: all tables in one transaction, together with the row in
 * {@code ops.terbitan}. The caller holds the lock of the run.
 */
public final class ShowVersion {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DEADLOCK = "40P01";

    /**
     * A version that readers see.
     *
     * @param settled false where the clearing up behind it failed, which the next run repeats
     */
    public record Shown(Publication publication, boolean settled) {}

    /**
     * What is to be written.
     *
     * @param shown what readers saw when it was worked out: it changes that into the version, and nothing else
     * @param first whether the tables were empty
     */
    private record Attempt(
            StarVersion version,
            PublicationNote note,
            PublicationPlan plan,
            Optional<StarVersion> shown,
            boolean first) {}

    private final Lake lake;
    private final DatabaseAccess database;
    private final Engine engine;
    private final Publisher publisher;
    private final Patience patience;

    public ShowVersion(Home home, Lake lake, DatabaseAccess database, Engine engine) {
        this(home, lake, database, engine, Patience.USUAL);
    }

    ShowVersion(Home home, Lake lake, DatabaseAccess database, Engine engine, Patience patience) {
        this.lake = lake;
        this.database = database;
        this.engine = engine;
        this.publisher = new Publisher(engine, home.scratch(), database.dataSource(Role.PEMILIK));
        this.patience = patience;
    }

    /**
     * Writes what differs from the version shown.
     *
     * @throws SQLException when PostgreSQL refuses; its message may quote a row, so it must not be shown or stored
     * @throws LumbungException where rows share a key, or somebody holds a table for too long
     */
    public Shown show(StarVersion version, PublicationNote note) throws SQLException {
        return show(version, note, true);
    }

    /** The same, compared with what PostgreSQL really holds, whatever was noted of it: takes as long as the tables are. */
    public Shown restore(StarVersion version, PublicationNote note) throws SQLException {
        return show(version, note, false);
    }

    private Shown show(StarVersion version, PublicationNote note, boolean trusting) throws SQLException {
        PublicationPlan plan;
        boolean first;
        Optional<StarVersion> shown;
        try (var connection = database.connectAs(Role.PEMILIK)) {
            shown = Publications.findShown(connection);
            plan = plan(connection, version, shown.filter(older -> trusting && lake.exists(older.folder())));
            first = shown.isEmpty() && Publisher.isEmpty(connection, plan);
        }
        try {
            publisher.bring(plan);
            var publication = patiently(new Attempt(version, note, plan, shown, first));
            return new Shown(publication, settle(version, publication));
        } finally {
            publisher.forget(plan);
        }
    }

    private PublicationPlan plan(Connection connection, StarVersion version, Optional<StarVersion> shown)
            throws SQLException {
        var tables = new VersionTables(lake, engine, version, Catalogue.tables(connection));
        return publisher.plan(
                connection,
                tables.sources(Models.load(), shown, shown.isPresent() ? Publications.contents(connection) : Map.of()));
    }

    /** Only the first attempt may keep readers waiting, and only those of tables that are still empty. */
    private Publication patiently(Attempt attempted) throws SQLException {
        var holders = new ArrayList<LockHolder>();
        for (int attempt = 0; ; attempt++) {
            try (var connection = database.connectAs(Role.PEMILIK)) {
                try {
                    return attempt(connection, attempted, attempted.first() && attempt == 0);
                } catch (SQLException e) {
                    if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState()) && !DEADLOCK.equals(e.getSQLState())) {
                        throw e;
                    }
                    LockHolder.find(connection, attempted.plan().written()).ifPresent(holder -> holders.add(0, holder));
                    if (attempt == patience.pauses().size()) {
                        throw LockHolder.gaveUp(holders.stream().findFirst(), attempt + 1);
                    }
                }
            }
            pause(attempt);
        }
    }

    private Publication attempt(Connection connection, Attempt attempted, boolean fill) throws SQLException {
        var note = attempted.note();
        connection.setAutoCommit(false);
        try {
            try (var statement = connection.createStatement()) {
                statement.execute("set local lock_timeout = " + patience.lock().toMillis());
                // Another publisher can only be here if the lock of the run was lost on the way.
                statement.execute("lock table ops.terbitan in share row exclusive mode");
            }
            if (!Publications.findShown(connection).equals(attempted.shown())) {
                throw new LumbungException(
                        Failure.ENVIRONMENT,
                        Message.of("publish.meanwhile", attempted.version().id()));
            }
            var publication = fill
                    ? publisher.fill(connection, attempted.plan())
                    : publisher.change(connection, attempted.plan());
            // Whatever must change together with the tables, however the version came to be shown, belongs here.
            if (note.reason() != PublicationReason.BANGUN_ULANG) {
                FirstRights.grant(connection);
            }
            WideIndicators.followCatalogue(connection);
            note.within().write(connection);
            Publications.record(connection, attempted.version(), note, publication);
            connection.commit();
            return publication;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** The version is shown; what fails from here on does not change that, and the next run makes up for it. */
    private boolean settle(StarVersion version, Publication publication) {
        try (var connection = database.connectAs(Role.PEMILIK);
                var statement = connection.createStatement()) {
            version.markPublished(lake);
            for (var table : publication.tables()) {
                if (table.isMuchChanged()) {
                    statement.execute("analyze " + table.name());
                }
            }
            return true;
        } catch (SQLException | UncheckedIOException | LumbungException e) {
            return false;
        }
    }

    private void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(patience.pauses().get(attempt).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("waiting for a locked table"));
        }
    }
}
