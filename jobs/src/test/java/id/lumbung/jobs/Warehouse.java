package id.lumbung.jobs;

import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.Role;
import id.lumbung.database.Secret;
import id.lumbung.database.TestPostgres;
import id.lumbung.engine.Engines;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.language.Messages;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** A warehouse of a test's own: a home in the test's folder, and the test server's database, emptied first. */
public final class Warehouse {
    public static final LocalDate DATE = LocalDate.of(2026, 11, 19);

    static final ProgressListener NOBODY = new ProgressListener() {
        @Override
        public void stepStarted(String step, OptionalLong expectedRows) {}

        @Override
        public void advanced(long rows) {}

        @Override
        public void stepFinished(StepTime time) {}
    };

    static final String SECRET = "a secret that only this test knows, forty";

    private final Home home;
    private final DatabaseAccess database;
    private final Workplace workplace;

    private Warehouse(Home home, DatabaseAccess database, Workplace workplace) {
        this.home = home;
        this.database = database;
        this.workplace = workplace;
    }

    /** Opens an empty warehouse whose home is {@code folder}. */
    public static Warehouse empty(Path folder) throws SQLException {
        return empty(folder, DuckDbEngine::open);
    }

    /** Opens an empty warehouse whose tables are computed by {@code engines}. */
    static Warehouse empty(Path folder, Engines engines) throws SQLException {
        TestPostgres.dropWarehouse();
        var home = Home.open(folder);
        return new Warehouse(
                home,
                DatabaseAccess.open(home, TestPostgres.environment()),
                new Workplace(home.lake().toUri(), engines));
    }

    public RefreshResult refresh(Path inbox, LocalDate date) {
        return refresh(TestInboxes.at(inbox), date);
    }

    /** With deliveries from wherever the inboxes are. */
    public RefreshResult refresh(Inboxes inboxes, LocalDate date) {
        return refresh(inboxes, date, Set.of());
    }

    /** With indicators that may move past their limits. */
    public RefreshResult refresh(Inboxes inboxes, LocalDate date, Set<String> accepted) {
        return new NightlyRefresh().refresh(request(inboxes, date, accepted, workplace), NOBODY);
    }

    /** A night of this warehouse, computed elsewhere than its others. */
    RefreshRequest request(Path inbox, LocalDate date, Workplace elsewhere) {
        return request(TestInboxes.at(inbox), date, Set.of(), elsewhere);
    }

    private RefreshRequest request(Inboxes inboxes, LocalDate date, Set<String> accepted, Workplace where) {
        return new RefreshRequest(inboxes, date, home, database, secret(), Messages.INDONESIAN, accepted, where);
    }

    Secret secret() {
        return Secret.require(home, Map.of(Secret.VARIABLE, SECRET), warning -> {});
    }

    public Home home() {
        return home;
    }

    DatabaseAccess database() {
        return database;
    }

    /** What an operator does with whole versions. */
    public VersionDesk versions() {
        return new VersionDesk(home, database, workplace);
    }

    public Connection connectAs(Role role) {
        return database.connectAs(role);
    }

    /** The rows of a query, the cells of a row joined by commas as PostgreSQL writes them, null as nothing. */
    public List<String> lines(String sql) throws SQLException {
        return rows(sql).stream().map(cells -> String.join(",", cells)).toList();
    }

    /** The rows of a query as PostgreSQL writes their cells, null as nothing. */
    public List<List<String>> rows(String sql) throws SQLException {
        try (var connection = connectAs(Role.PEMILIK);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var columns = rows.getMetaData().getColumnCount();
            var found = new ArrayList<List<String>>();
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (int column = 1; column <= columns; column++) {
                    var text = rows.getString(column);
                    cells.add(text == null ? "" : text);
                }
                found.add(cells);
            }
            return found;
        }
    }

    /** All tables of the schemas, as {@code schema.table}. */
    public List<String> tables(String... schemas) throws SQLException {
        return lines("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema in ('%s') order by 1
                """.formatted(String.join("', '", schemas)));
    }

    /** Number of rows and a hash over the sorted rows of each table. */
    public Map<String, String> contents(List<String> tables) throws SQLException {
        var contents = new LinkedHashMap<String, String>();
        for (var table : tables) {
            contents.put(table, content(table, "true"));
        }
        return contents;
    }

    /** Number of rows and a hash over the sorted rows of a table that satisfy the condition. */
    public String content(String table, String condition) throws SQLException {
        return lines("""
                select count(*) || ' rows ' || coalesce(md5(string_agg(hash, '' order by hash)), '')
                from (select md5(line::text) as hash from %s as line where %s) as hashes
                """.formatted(table, condition)).get(0);
    }
}
