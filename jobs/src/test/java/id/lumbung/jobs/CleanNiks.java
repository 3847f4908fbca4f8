package id.lumbung.jobs;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The usable NIKs of the clean records in a warehouse's lake, by {@code feed,key}. */
final class CleanNiks {
    private CleanNiks() {}

    static Map<String, String> of(Warehouse warehouse) throws SQLException {
        var niks = new HashMap<String, String>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            for (var feed : LinkQuality.PERSON_FEEDS) {
                var folder = warehouse.home().lake().resolve("clean").resolve(feed);
                if (!Files.isDirectory(folder)) {
                    continue;
                }
                try (var rows = statement.executeQuery("""
                        select '%1$s,' || kunci_rekaman as record, max_by(nik, tanggal_kiriman) as nik
                        from read_parquet('%2$s/*/rekaman/*.parquet')
                        where nik is not null
                        group by kunci_rekaman
                        """.formatted(feed, folder))) {
                    while (rows.next()) {
                        niks.put(rows.getString("record"), rows.getString("nik"));
                    }
                }
            }
        }
        return niks;
    }
}
