package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.jobs.DailyDeliveries.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Fourteen nights across the end of a month: changing deliveries, one late, one withdrawn, one corrected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FourteenNightsIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 27);
    private static final LocalDate LATE = LocalDate.of(2026, 10, 31);
    private static final LocalDate LAST = FIRST.plusDays(13);
    private static final Change STATUS =
            cells -> cells.compute("status", (column, value) -> "AKTIF".equals(value) ? "NONAKTIF" : "AKTIF");
    private static final Change MARRIAGE =
            cells -> cells.compute("status_kawin", (column, value) -> "2".equals(value) ? "3" : "2");
    private static final Change DECILE =
            cells -> cells.compute("desil_nasional", (column, value) -> "3".equals(value) ? "6" : "3");

    private static final String RECORDED_TWICE =
            "(select penduduk_id from identitas.tautan where feed = 'regsosek_individu' group by 1 having count(*) > 1)";

    private final List<RefreshResult> nights = new ArrayList<>();
    private Path inbox;
    private Warehouse warehouse;
    private List<Map<String, String>> wed = List.of();
    private List<Map<String, String>> corrected = List.of();
    private List<Map<String, String>> moved = List.of();

    @BeforeAll
    void refreshesFourteenNights(@TempDir Path folder) throws IOException, SQLException {
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.clean(8_000, 43, FIRST)).writeFeeds(inbox);
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        for (var night = FIRST; !night.isAfter(LAST); night = night.plusDays(1)) {
            bring(night);
            nights.add(warehouse.refresh(inbox, night));
        }
    }

    private void bring(LocalDate night) throws IOException {
        var deliveries = new DailyDeliveries(inbox);
        switch (night.toString()) {
            case "2026-10-29" -> deliveries.deliver("jkn_peserta", night, 90, STATUS);
            case "2026-11-01" -> wed = deliveries.deliver("regsosek_individu", night, 25, MARRIAGE);
            case "2026-11-02" -> moved = deliveries.deliver("regsosek_keluarga", night, 30, DECILE);
            case "2026-11-03" -> deliveries.deliver("jkn_peserta", LATE, 80, STATUS);
            case "2026-11-05" -> deliveries.deliver("jkn_peserta", night, 70, STATUS);
            case "2026-11-06" -> deliveries.withdraw("jkn_peserta", night.minusDays(1));
            case "2026-11-07" ->
                corrected = deliveries.deliver("regsosek_individu", LocalDate.of(2026, 11, 1), 35, MARRIAGE);
            default -> {}
        }
    }

    @Test
    @Order(1)
    void publishesEveryNightWithEveryCheckGreen() throws SQLException {
        assertThat(nights).hasSize(14).allMatch(RefreshResult::published);
        assertThat(warehouse.lines("select versi, kode, melanggar from ops.pemeriksaan where not lulus"))
                .isEmpty();
        assertThat(warehouse.lines("select count(distinct versi) from ops.pemeriksaan"))
                .containsExactly("17");
    }

    @Test
    @Order(1)
    void runsTheEndOfOctoberAgainForTheLateDelivery() {
        assertThat(nights.get(7).warnings())
                .anyMatch(line -> line.contains("jkn_peserta/" + LATE) && line.contains("3 tanggal terbitan"));
        assertThat(nights.subList(8, 14))
                .allSatisfy(night -> assertThat(night.warnings()).noneMatch(line -> line.contains("jkn_peserta/")));
    }

    @Test
    @Order(1)
    void showsTheCardsAsTheLateDeliveryHasThemWhereTheLaterOneIsWithdrawn() throws SQLException {
        assertThat(warehouse.lines("""
                        select
                            count(*) > 1000,
                            count(*) filter (where october.aktif is distinct from november.aktif)
                        from gudang.fact_kepesertaan as october
                        inner join gudang.fact_kepesertaan as november
                            on october.nomor_rahasia = november.nomor_rahasia
                            and october.program = november.program
                        where
                            october.program = 'JKN'
                            and october.periode = '2026-10-01'
                            and november.periode = '2026-11-01'
                            and october.terdaftar
                            and november.terdaftar
                        """)).containsExactly("t,0");
    }

    @Test
    @Order(1)
    void keepsExactlyOneCurrentVersionAndNoGapOrOverlap() throws SQLException {
        for (var dimension : List.of("penduduk,penduduk_id", "keluarga,keluarga_id", "wilayah,kode_desa")) {
            var id = dimension.substring(dimension.indexOf(',') + 1);
            assertThat(warehouse.lines("""
                            select %1$s
                            from (
                                select
                                    %1$s, terkini, berlaku_dari, berlaku_sampai,
                                    lag(berlaku_sampai) over (partition by %1$s order by berlaku_dari) as sebelumnya
                                from gudang.dim_%2$s
                            ) as versions
                            group by %1$s
                            having
                                count(*) filter (where terkini) <> 1
                                or min(berlaku_dari) <> '1900-01-01'
                                or max(berlaku_sampai) <> '9999-12-31'
                                or bool_or(berlaku_sampai < berlaku_dari)
                                or bool_or(berlaku_dari <> sebelumnya + 1)
                            """.formatted(id, dimension.substring(0, dimension.indexOf(',')))))
                    .as(dimension)
                    .isEmpty();
        }
    }

    @Test
    @Order(1)
    void datesEachChangeByTheNightThatLearnedOfIt() throws SQLException {
        assertThat(changes("status_kawin", "dim_penduduk", "penduduk_id", "penduduk_id not in " + RECORDED_TWICE))
                .containsExactly("2026-11-01," + residents(wed), "2026-11-07," + residents(corrected));
        assertThat(changes("desil", "dim_keluarga", "keluarga_id", "true"))
                .containsExactly("2026-11-02," + moved.size());
    }

    /** How many of the records are of somebody who still lives there, and of whom there is no other record. */
    private long residents(List<Map<String, String>> records) throws SQLException {
        var gone = Set.of("2", "3", "4", "6");
        var twice = Set.copyOf(
                warehouse.lines("select kunci_rekaman from identitas.tautan where feed = 'regsosek_individu' and"
                        + " penduduk_id in " + RECORDED_TWICE));
        assertThat(twice).isNotEmpty();
        return records.stream()
                .filter(cells -> !gone.contains(cells.get("keberadaan")))
                .filter(cells -> !twice.contains(cells.get("id_keluarga") + "|" + cells.get("nomor_urut")))
                .count();
    }

    /** How many ids have another value from which day on. */
    private List<String> changes(String column, String dimension, String id, String whose) throws SQLException {
        return warehouse.lines("""
                select berlaku_dari, count(*)
                from (
                    select
                        berlaku_dari, %1$s,
                        lag(%1$s) over (partition by %3$s order by berlaku_dari) as sebelumnya
                    from gudang.%2$s
                    where %4$s
                ) as versions
                where %1$s is distinct from sebelumnya and berlaku_dari > '1900-01-01'
                group by berlaku_dari
                order by berlaku_dari
                """.formatted(column, dimension, id, whose));
    }

    @Test
    @Order(2)
    void writesNoRowWhenTheLastNightIsRunAgain() throws SQLException {
        var before = written();

        warehouse.refresh(inbox, LAST);

        assertThat(written()).isEqualTo(before);
    }

    /** Rows inserted, changed and deleted since the database was made, of each table that readers or the vault have. */
    private List<String> written() throws SQLException {
        return warehouse.lines("""
                select schemaname, relname, n_tup_ins, n_tup_upd, n_tup_del
                from pg_stat_user_tables
                where schemaname in ('gudang', 'mart', 'identitas')
                order by 1, 2
                """);
    }
}
