package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A session that keeps a published table from being written.
 *
 * @param process its number in PostgreSQL; 0 for a prepared transaction
 * @param application the name its programme gave
 * @param since when its transaction began; empty where PostgreSQL does not tell us
 */
record LockHolder(String table, int process, String application, String login, String since) {
    private static final String HOLDERS = """
            select
                n.nspname || '.' || c.relname,
                coalesce(locks.pid, 0),
                coalesce(nullif(sessions.application_name, ''), '-'),
                coalesce(sessions.usename, '-'),
                coalesce(to_char(sessions.xact_start, 'YYYY-MM-DD HH24:MI:SS'), '')
            from pg_locks as locks
            inner join pg_database as databases on locks.database = databases.oid
            inner join pg_class as c on locks.relation = c.oid
            inner join pg_namespace as n on c.relnamespace = n.oid
            left join pg_stat_activity as sessions on locks.pid = sessions.pid
            where
                databases.datname = current_database()
                and locks.granted
                and locks.mode in
                    ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
                and n.nspname || '.' || c.relname = any (?)
                and locks.pid is distinct from pg_backend_pid()
            order by sessions.xact_start nulls last, 1
            limit 1
            """;

    /** Who holds one of the tables now, the longest first. The query they run is not looked at. */
    static Optional<LockHolder> find(Connection connection, List<String> tables) throws SQLException {
        try (var query = connection.prepareStatement(HOLDERS)) {
            query.setArray(1, connection.createArrayOf("text", tables.toArray()));
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new LockHolder(
                                rows.getString(1),
                                rows.getInt(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5)))
                        : Optional.empty();
            }
        }
    }

    /** What a publication ends with that gave up waiting. */
    static LumbungException gaveUp(Optional<LockHolder> holder, int attempts) {
        return new LumbungException(
                Failure.ENVIRONMENT,
                holder.map(known -> Message.of(
                                "publish.locked",
                                known.table(),
                                String.valueOf(known.process()),
                                known.application(),
                                known.login(),
                                known.since().isEmpty() ? Message.of("publish.locked.unknown.time") : known.since(),
                                attempts))
                        .orElseGet(() -> Message.of("publish.locked.unseen", attempts)));
    }
}
