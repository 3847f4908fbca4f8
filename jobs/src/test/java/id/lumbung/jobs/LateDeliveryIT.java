package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
    private static final UnaryOperator<String> OTHER = status -> status.equals("AKTIF") ? "NONAKTIF" : "AKTIF";
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
        deliveries.deliver("jkn_peserta", LATE, 10, "status", OTHER);
        deliveries.deliver("jkn_peserta", NOVEMBER, 15, "status", OTHER);

        warehouse = Warehouse.empty(folder.resolve("tepat"));
        for (var night : List.of(FIRST, CLOSING, NOVEMBER, TODAY)) {
            warehouse.refresh(inbox, night);
        }
        inTime = content();

        var delivery = inbox.resolve("jkn_peserta").resolve(LATE.toString());
        var aside = folder.resolve("menyusul");
        Files.move(delivery, aside);
        warehouse = Warehouse.empty(folder.resolve("terlambat"));
        for (var night : List.of(FIRST, CLOSING, NOVEMBER)) {
            warehouse.refresh(inbox, night);
        }
        october = warehouse.content("gudang.fact_kepesertaan", OCTOBER);
        Files.move(aside, delivery);
        result = warehouse.refresh(inbox, TODAY);
    }

    private Map<String, String> content() throws SQLException {
        return warehouse.contents(warehouse.tables("gudang", "mart", "identitas").stream()
                .filter(table -> !table.equals("identitas.log_akses"))
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
                .contains("Kiriman untuk bulan yang sudah lewat datang terlambat, berubah, atau ditarik: jkn_peserta/" + LATE
                        + ". Karena itu 2 tanggal terbitan dihitung ulang, mulai dari " + CLOSING + ".");
        assertThat(Files.readString(result.report())).contains("jkn_peserta/" + LATE);
    }

    @Test
    @Order(1)
    void listsTheDatesRunAgainAsPublishedWithTheLastOne() throws SQLException {
        assertThat(warehouse.lines("select tanggal, count(*) from ops.terbitan group by tanggal order by tanggal"))
                .containsExactly(FIRST + ",1", CLOSING + ",2", NOVEMBER + ",2", TODAY + ",1");
    }

    @Test
    @Order(2)
    void runsNoDateAgainTheNextNight() throws SQLException {
        var before = content();

        assertThat(warehouse.refresh(inbox, TODAY).warnings()).isEmpty();

        assertThat(content()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void runsAPastDateAndAllAfterItWhenAsked() throws SQLException {
        var before = content();

        assertThat(warehouse.refresh(inbox, CLOSING).warnings())
                .contains("Tanggal 2026-10-31 dihitung ulang, dan sesudahnya 2 tanggal terbitan sampai 2026-11-02,"
                        + " karena angkanya bersandar pada tanggal itu.");

        assertThat(content()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void keepsTheIdsGivenSinceWhenAPastDateLearnsOfARecordEarlier() throws IOException, SQLException {
        var persons = "select feed, kunci_rekaman, penduduk_id from identitas.tautan order by 1, 2";
        new DailyDeliveries(inbox)
                .deliver("bpjstk_peserta", NOVEMBER, 40, "nik", nik -> "");
        warehouse.refresh(inbox, TODAY.plusDays(1));
        var before = warehouse.lines(persons);

        // The same memberships are delivered for a date before that, late.
        new DailyDeliveries(inbox).deliver("bpjstk_peserta", LATE, 40, "nik", nik -> "");
        var told = warehouse.refresh(inbox, TODAY.plusDays(2)).warnings();

        assertThat(told).anyMatch(line -> line.contains("bpjstk_peserta/" + LATE));
        assertThat(warehouse.lines(persons)).isEqualTo(before);
    }
}
