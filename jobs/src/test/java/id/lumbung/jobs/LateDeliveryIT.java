package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.jobs.DailyDeliveries.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A delivery for a month that has passed comes late: all becomes what it would be had it come in time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LateDeliveryIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 29);
    private static final LocalDate LATE = LocalDate.of(2026, 10, 30);
    private static final LocalDate CLOSING = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Change STATUS =
            cells -> cells.compute("status", (column, value) -> "AKTIF".equals(value) ? "NONAKTIF" : "AKTIF");
    private static final Change STRANGER = cells -> {
        var number = "8" + Objects.requireNonNull(cells.get("kpj")).substring(1);
        cells.put("kpj", number);
        cells.put("nik", "");
        cells.put("nama", "ZEBULON XERXES WOLFRAM");
        cells.put("tanggal_lahir", "19" + number.substring(9) + "-02-13");
    };
    private static final String OCTOBER = "periode = '2026-10-01'";

    private Path inbox;
    private Warehouse warehouse;
    private Map<String, String> inTime;
    private String october;
    private RefreshResult result;

    @BeforeAll
    void refreshesOnceInTimeAndOnceLate(@TempDir Path folder) throws IOException, SQLException {
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.clean(1_000, 41, FIRST)).writeFeeds(inbox);
        var deliveries = new DailyDeliveries(inbox);
        deliveries.deliver("jkn_peserta", LATE, 10, STATUS);
        deliveries.deliver("jkn_peserta", NOVEMBER, 15, STATUS);
        deliveries.deliver("bpjstk_peserta", NOVEMBER, 20, STRANGER);

        warehouse = Warehouse.empty(folder.resolve("tepat"));
        for (var night : List.of(FIRST, CLOSING, TODAY)) {
            warehouse.refresh(inbox, night);
        }
        inTime = content();

        var delivery = inbox.resolve("jkn_peserta").resolve(LATE.toString());
        var aside = folder.resolve("menyusul");
        Files.move(delivery, aside);
        warehouse = Warehouse.empty(folder.resolve("terlambat"));
        for (var night : List.of(FIRST, CLOSING)) {
            warehouse.refresh(inbox, night);
        }
        october = warehouse.content("gudang.fact_kepesertaan", OCTOBER);
        Files.move(aside, delivery);
        result = warehouse.refresh(inbox, TODAY);
    }

    private Map<String, String> content() throws SQLException {
        return warehouse.contents(warehouse.tables("gudang", "mart", "identitas").stream()
                .filter(table ->
                        !Set.of("identitas.log_akses", "identitas.garam").contains(table))
                .toList());
    }

    @Test
    @Order(1)
    void makesOfEveryTableWhatItWouldBeHadTheDeliveryComeInTime() throws SQLException {
        assertThat(content()).isEqualTo(inTime);
        assertThat(warehouse.content("gudang.fact_kepesertaan", OCTOBER)).isNotEqualTo(october);
    }

    @Test
    @Order(1)
    void saysWhichDatesWereRunAgainAndWhy() throws IOException {
        assertThat(result.warnings())
                .contains("Kiriman untuk bulan yang sudah lewat datang terlambat, berubah, atau ditarik: jkn_peserta/"
                        + LATE + ". Karena itu 1 tanggal terbitan dihitung ulang, mulai dari " + CLOSING + ".");
        assertThat(Files.readString(result.report())).contains("jkn_peserta/" + LATE);
    }

    @Test
    @Order(1)
    void listsTheDatesRunAgainAsPublishedWithTheLastOne() throws SQLException {
        assertThat(warehouse.lines("select tanggal, count(*) from ops.terbitan group by tanggal order by tanggal"))
                .containsExactly(FIRST + ",1", CLOSING + ",2", TODAY + ",1");
    }

    @Test
    @Order(2)
    void runsAPastDateAndAllAfterItWhenAskedAndKeepsTheIdsGivenSince() throws IOException, SQLException {
        var memberships =
                "select kunci_rekaman, penduduk_id from identitas.tautan where feed = 'bpjstk_peserta' order by 1";
        var before = warehouse.lines(memberships);

        // Memberships first delivered for November turn out to have been delivered in October.
        new DailyDeliveries(inbox).deliver("bpjstk_peserta", LATE, 20, STRANGER);
        var told = warehouse.refresh(inbox, CLOSING).warnings();

        assertThat(told)
                .contains("Tanggal 2026-10-31 dihitung ulang, dan sesudahnya 1 tanggal terbitan sampai 2026-11-02,"
                        + " karena angkanya bersandar pada tanggal itu.");
        assertThat(warehouse.lines(memberships)).isEqualTo(before);
        assertThat(warehouse.lines("select min(tanggal_pertama) from identitas.registri where kunci_rekaman like '8%'"
                        + " and feed = 'bpjstk_peserta'"))
                .containsExactly(NOVEMBER.toString());
    }
}
