package id.lumbung.jobs;

import id.lumbung.engine.Engine;
import id.lumbung.engine.Engines;
import id.lumbung.lake.Lake;
import id.lumbung.star.HistoryKind;
import id.lumbung.star.Model;
import id.lumbung.star.Models;
import id.lumbung.star.StarVersion;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the nights of a regency leave behind, whatever computed them.
 *
 * @param lake where the versions of the star lie
 * @param versions all that were published, the oldest first
 * @param shown contents of each table that readers see after the last night
 * @param checks what the checks found in each version
 * @param changes figures compared with those shown before
 */
record KeptNights(
        Lake lake, List<StarVersion> versions, Map<String, String> shown, List<String> checks, List<String> changes) {
    /** October is published, then November with what came late for October. */
    static KeptNights of(ChangingRegency regency, Path home, Engines engines) throws SQLException {
        var warehouse = Warehouse.empty(home, engines);
        warehouse.refresh(regency.october(), ChangingRegency.CLOSING);
        var indicators = new HashSet<>(warehouse.lines("select kode_indikator from mart.katalog_indikator"));
        warehouse.refresh(TestInboxes.at(regency.november()), ChangingRegency.TODAY, indicators);
        return of(warehouse);
    }

    /** One night. */
    static KeptNights of(Path inbox, LocalDate date, Path home, Engines engines) throws SQLException {
        var warehouse = Warehouse.empty(home, engines);
        warehouse.refresh(inbox, date);
        return of(warehouse);
    }

    private static KeptNights of(Warehouse warehouse) throws SQLException {
        var lake = Lake.open(warehouse.home().lake().toUri());
        return new KeptNights(
                lake,
                StarVersion.published(lake),
                ShownTables.of(warehouse),
                warehouse.lines("""
                        select versi, kode, keparahan, melanggar, diperiksa, lulus, contoh
                        from ops.pemeriksaan order by versi, kode
                        """),
                warehouse.lines("""
                        select versi, versi_tampil, periode, kode_kabupaten, kode_indikator,
                            round(nilai_lama, 9), round(nilai_baru, 9), pembilang_lama, pembilang_baru,
                            penyebut_lama, penyebut_baru, round(karena_aturan, 9), round(karena_waktu, 9),
                            round(karena_sumber, 9), round(karena_tautan, 9), putusan
                        from ops.perubahan_indikator order by versi, periode, kode_kabupaten, kode_indikator
                        """));
    }

    /** What differs in the tables of the versions, told without any cell. {@code engine} is a DuckDB. */
    Map<String, String> differences(KeptNights other, Engine engine) {
        var differences = new TreeMap<String, String>();
        for (var version : versions) {
            for (var table : Models.load().published()) {
                new TablePair(
                                table.publishedName(),
                                lake.address(version.folder(table)),
                                other.lake.address(version.folder(table)),
                                key(table))
                        .differences(engine)
                        .forEach((place, what) -> differences.put(version.id() + " " + place, what));
            }
        }
        return differences;
    }

    private static List<String> key(Model table) {
        return table.history() == HistoryKind.SCD2
                ? List.of(table.name().substring("dim_".length()) + "_key")
                : table.grain();
    }
}
