package id.lumbung.forget;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** Looks for texts in every file of a folder and every table of a database, in its own way. */
public final class TraceSearch {
    private final List<String> texts;

    public TraceSearch(List<String> texts) {
        this.texts = texts;
    }

    /** The files and tables that hold one of the texts. */
    public Set<String> traces(Path home, Connection connection) throws IOException, SQLException {
        var traces = new TreeSet<String>();
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !home.relativize(file).startsWith("postgres"))
                    .toList()) {
                if (holds(content(file))) {
                    traces.add(home.relativize(file).toString());
                }
            }
        }
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select line::text from " + table + " as line")) {
                while (rows.next()) {
                    if (holds(rows.getString(1))) {
                        traces.add(table);
                    }
                }
            }
        }
        return traces;
    }

    private boolean holds(String content) {
        return texts.stream().anyMatch(content::contains);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String content(Path file) throws IOException, SQLException {
        var bytes = Files.readAllBytes(file);
        var start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.equals("PAR1")) {
            return decoded(file);
        }
        if (start.startsWith("\u001F\u008B")) {
            return text(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
        }
        if (start.startsWith("PK")) {
            return unzipped(bytes);
        }
        return text(bytes);
    }

    /** As UTF-8, and once more without the zeros of UTF-16. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                + new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(content);
            }
        }
        return text(content.toByteArray());
    }

    private static String decoded(Path file) throws SQLException {
        var content = new StringBuilder();
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement();
                var rows = statement.executeQuery("select * from read_parquet('" + file + "')")) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    content.append(rows.getObject(column)).append('\n');
                }
            }
        }
        return content.toString();
    }
}
