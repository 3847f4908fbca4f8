package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.Role;
import id.lumbung.database.Secret;
import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import id.lumbung.publish.TableDifference;
import id.lumbung.star.StarVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What an operator does with whole versions: look at them, show another one, rebuild, compare. */
public final class VersionDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Home home;
    private final DatabaseAccess database;
    private final Workplace workplace;

    public VersionDesk(Home home, DatabaseAccess database, Workplace workplace) {
        this.home = home;
        this.database = database;
        this.workplace = workplace;
    }

    /** Every version that was published or lies in the lake, the oldest first. */
    public List<KnownVersion> versions() {
        return Quiet.call("versions", () -> {
            migrate();
            try (var connection = database.connectAs(Role.PEMILIK)) {
                var publications =
                        Publications.exist(connection) ? Publications.all(connection) : List.<PublicationRow>of();
                return KnownVersion.of(
                        publications,
                        workplace.findLake(),
                        VersionSettings.of(home).kept());
            }
        });
    }

    /** Shows another version of the lake; empty where it is the one shown already. */
    public Optional<ShowVersion.Shown> rollback(StarVersion version) {
        return alone("rollback", () -> {
            if (!migrate()) {
                throw unpublished();
            }
            var lake = requireLake();
            Optional<StarVersion> parent;
            try (var connection = database.connectAs(Role.PEMILIK)) {
                var publications = Publications.all(connection);
                new LakeMark(lake, workplace, connection).require();
                LakeRepair.follow(connection, lake);
                requireKept(version, lake);
                if (Publications.findShown(connection).equals(Optional.of(version))) {
                    return Optional.<ShowVersion.Shown>empty();
                }
                parent = publications.stream()
                        .filter(row -> row.version().equals(version))
                        .findFirst()
                        .flatMap(PublicationRow::parent);
            }
            try (var engine = engine()) {
                var shown = new ShowVersion(home, lake, database, engine)
                        .show(version, PublicationNote.of(PublicationReason.PILIHAN, parent));
                markAgain(lake);
                return Optional.of(shown);
            }
        });
    }

    private void markAgain(Lake lake) throws SQLException {
        try (var connection = database.connectAs(Role.PEMILIK)) {
            Lineage.of(Publications.all(connection)).mark(lake);
        }
    }

    /**
     * Makes the tables from the lake: of the newest version in a database that shows none, or, where {@code anyway}, of the
     * version shown, compared with what the tables really hold.
     */
    public Rebuilt rebuild(Secret secret, boolean anyway) {
        return alone("rebuild", () -> {
            database.provisionRoles();
            Migrations.apply(database.dataSource(Role.PEMILIK));
            var lake = requireLake();
            var version = toRebuild(lake, secret, anyway);
            try (var engine = engine()) {
                var shown = new ShowVersion(home, lake, database, engine)
                        .restore(
                                version,
                                PublicationNote.of(
                                        PublicationReason.BANGUN_ULANG, StarVersion.findParent(lake, version.date())));
                return new Rebuilt(version, shown);
            }
        });
    }

    private StarVersion toRebuild(Lake lake, Secret secret, boolean anyway) throws SQLException {
        try (var connection = database.connectAs(Role.PEMILIK)) {
            var mark = new LakeMark(lake, workplace, connection);
            mark.require(secret);
            var shown = Publications.findShown(connection);
            if (shown.isEmpty()) {
                var newest = StarVersion.findNewest(lake)
                        .orElseThrow(() ->
                                new LumbungException(Failure.USAGE, Message.of("rebuild.none", workplace.shown())));
                mark.takeOver();
                return newest;
            }
            if (!anyway) {
                throw new LumbungException(
                        Failure.USAGE,
                        Message.of("rebuild.not.empty", shown.get().id()));
            }
            LakeRepair.requireInLake(shown.get(), lake, workplace);
            mark.require();
            return shown.get();
        }
    }

    /** Compares what PostgreSQL shows with the lake. */
    public Verified verify() {
        return Quiet.call("verify", () -> {
            if (!migrate()) {
                throw unpublished();
            }
            try (var connection = database.connectAs(Role.PEMILIK);
                    var engine = engine()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                var version = Publications.findShown(connection).orElseThrow(this::unpublished);
                var lake = requireLake();
                LakeRepair.requireInLake(version, lake, workplace);
                new LakeMark(lake, workplace, connection).require();
                var differences = new VersionComparison(connection, lake, engine, home.scratch()).differences(version);
                connection.rollback();
                return new Verified(version, differences);
            }
        });
    }

    /** A version whose tables were made again. */
    public record Rebuilt(StarVersion version, ShowVersion.Shown shown) {}

    /**
     * A version compared with PostgreSQL.
     *
     * @param tables every table, also those that do not differ
     */
    public record Verified(StarVersion version, List<TableDifference> tables) {
        public List<TableDifference> differing() {
            return tables.stream().filter(table -> !table.isNone()).toList();
        }
    }

    private LumbungException unpublished() {
        return new LumbungException(Failure.USAGE, Message.of("versions.unpublished", home.path()));
    }

    /** Brings a database that a run has met to this release. Returns whether one has. */
    private boolean migrate() throws SQLException {
        try (var connection = database.connectAs(Role.PEMILIK)) {
            if (!Publications.exist(connection)) {
                return false;
            }
        }
        Migrations.apply(database.dataSource(Role.PEMILIK));
        return true;
    }

    private static void requireKept(StarVersion version, Lake lake) {
        if (!StarVersion.published(lake).contains(version)) {
            throw new LumbungException(Failure.USAGE, Message.of("rollback.unknown", version.id()));
        }
    }

    private Lake requireLake() {
        return workplace
                .findLake()
                .orElseThrow(() -> new LumbungException(Failure.USAGE, Message.of("rebuild.none", workplace.shown())));
    }

    private Engine engine() {
        return workplace.engines().open(SecretIds.unused(), home.scratch(), Workplace.MEMORY);
    }

    private <T> T alone(String step, Callable<T> work) {
        return RunLock.holding(() -> database.connectAs(Role.PEMILIK), PATIENCE, () -> Quiet.call(step, work));
    }
}
