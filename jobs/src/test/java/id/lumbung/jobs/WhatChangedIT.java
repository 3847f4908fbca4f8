package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.language.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Nights of a regency: what each would change in the figures shown, why, and when it takes somebody to agree. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhatChangedIT {
    private static final LocalDate FIRST = Warehouse.DATE;
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final String LAST_RUN = "id_jalan = (select max(id) from ops.jalan)";

    private Path inbox;
    private Warehouse warehouse;

    @BeforeAll
    void publishesOnce(@TempDir Path folder) throws IOException, SQLException {
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.clean(1_000, 31, FIRST)).writeFeeds(inbox);
        var later = Files.createDirectories(folder.resolve("nanti"));
        new ChangedRecords(inbox).deliver(SECOND);
        Files.move(inbox.resolve("jkn_peserta").resolve(SECOND.toString()), later.resolve("jkn_peserta"));
        for (var feed : List.of("regsosek_individu", "bpjstk_peserta")) {
            Files.move(inbox.resolve(feed).resolve(SECOND.toString()), later.resolve(feed));
        }
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, FIRST);
    }

    /** Lets what agencies deliver the second night come. */
    private void arrives(String feed, LocalDate date) throws IOException {
        Files.move(
                inbox.resolveSibling("nanti").resolve(feed), inbox.resolve(feed).resolve(date.toString()));
    }

    /** A delivery that has half the lines of the first night's. */
    private void deliverHalf(String feed, LocalDate date) throws IOException {
        deliver(feed, date, 0.5);
    }

    /** Few enough are missing that the delivery passes for whole. */
    private void deliverMost(String feed, LocalDate date) throws IOException {
        deliver(feed, date, 0.9);
    }

    private void deliver(String feed, LocalDate date, double share) throws IOException {
        var newest = inbox.resolve(feed).resolve(FIRST.toString());
        var delivery = Files.createDirectories(inbox.resolve(feed).resolve(date.toString()));
        for (var file : files(newest)) {
            var lines = Files.readAllLines(file);
            Files.write(delivery.resolve(file.getFileName()), lines.subList(0, (int) Math.ceil(lines.size() * share)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    private List<String> sums(String... columns) throws SQLException {
        var sums = new ArrayList<String>();
        for (var column : columns) {
            sums.add("sum(abs(%s)) > 0".formatted(column));
        }
        return warehouse.lines(
                "select %s from ops.perubahan_indikator where %s".formatted(String.join(", ", sums), LAST_RUN));
    }

    private List<String> causes() throws SQLException {
        return sums("karena_aturan", "karena_waktu", "karena_sumber", "karena_tautan");
    }

    @Test
    @Order(1)
    void comparesTheFirstPublicationWithNothing() throws SQLException {
        assertThat(warehouse.lines("select count(*) from ops.perubahan_indikator"))
                .containsExactly("0");
    }

    @Test
    @Order(2)
    void findsNothingChangedWhereADateIsRunAgain() throws SQLException {
        warehouse.refresh(inbox, FIRST);

        assertThat(causes()).containsExactly("f,f,f,f");
        assertThat(warehouse.lines("""
                select count(*) = (
                    select count(*) from mart.indikator where tingkat = 'KABUPATEN' and periode = '2026-11-01'
                )
                from ops.perubahan_indikator
                where nilai_lama = nilai_baru and putusan = 'DALAM_BATAS' and %s
                """.formatted(LAST_RUN))).containsExactly("t");
    }

    @Test
    @Order(3)
    void findsTheSourcesAloneWhereOnlyADeliveryIsNew() throws IOException, SQLException {
        deliverHalf("pendataan", FIRST);
        warehouse.refresh(inbox, FIRST);

        assertThat(causes()).containsExactly("f,f,t,f");
    }

    @Test
    @Order(4)
    void findsTheLinksAloneWhereOnlyLinkingIsStricter() throws IOException, SQLException {
        Files.writeString(warehouse.home().path().resolve("tautan.properties"), "tautkan = 0.9999999\n");

        warehouse.refresh(inbox, FIRST);

        assertThat(causes()).containsExactly("f,f,f,t");
    }

    @Test
    @Order(5)
    void findsTimeAloneInANightWithNothingNew() throws SQLException {
        warehouse.refresh(inbox, DECEMBER);
        assertThat(causes()).containsExactly("f,t,f,f");
        assertThat(warehouse.lines(
                        "select distinct periode, periode_tampil from ops.perubahan_indikator where " + LAST_RUN))
                .containsExactly("2026-12-01,2026-11-01");
    }

    @Test
    @Order(6)
    void dividesWhatManyCausesMovedSoThatThePartsAddUp() throws IOException, SQLException {
        arrives("regsosek_individu", DECEMBER.plusDays(8));
        arrives("bpjstk_peserta", DECEMBER.plusDays(8));
        Files.delete(warehouse.home().path().resolve("tautan.properties"));

        warehouse.refresh(inbox, DECEMBER.plusDays(9));

        assertThat(causes()).containsExactly("f,t,t,t");
        assertThat(warehouse.lines("""
                select count(*)
                from ops.perubahan_indikator
                where karena_aturan + karena_waktu + karena_sumber + karena_tautan <> nilai_baru - nilai_lama and %s
                """.formatted(LAST_RUN))).containsExactly("0");
    }

    @Test
    @Order(7)
    void stopsPastTheLimitAndLeavesWhatReadersSee() throws IOException, SQLException {
        Files.writeString(
                warehouse.home().path().resolve("perubahan.properties"), "JKN_AKTIF = 0.001\nJKN_AKTIF.terkecil = 0\n");
        deliverMost("jkn_peserta", DECEMBER.plusDays(9));
        var tables = warehouse.tables("mart", "gudang", "identitas");
        var shown = warehouse.contents(tables);

        assertThatThrownBy(() -> warehouse.refresh(inbox, DECEMBER.plusDays(9)))
                .isInstanceOfSatisfying(LumbungException.class, stopped -> {
                    assertThat(stopped.failure()).isEqualTo(Failure.CHECK);
                    assertThat(stopped.text(Messages.INDONESIAN))
                            .matches("(?s)JKN_AKTIF, .* \\(1706\\), 2026-12: [0-9,]+ → [0-9,]+ %, batas 0,001 poin;"
                                    + " karena sumber .*, tautan .*, aturan .*, waktu .*")
                            .endsWith("./lumbung run --inbox " + inbox + " --date 2026-12-10 --home "
                                    + warehouse.home().path() + " --accept JKN_AKTIF");
                });

        assertThat(warehouse.contents(tables)).isEqualTo(shown);
        assertThat(warehouse.lines("select kode_indikator, putusan from ops.perubahan_indikator"
                        + " where putusan <> 'DALAM_BATAS' and " + LAST_RUN))
                .containsExactly("JKN_AKTIF,MELAMPAUI");
        assertThat(warehouse.lines("select count(*) from ops.penerimaan")).containsExactly("0");
    }

    @Test
    @Order(8)
    void publishesOnceWhatIsAcceptedByNameAndNotesWhoAgreed() throws SQLException {
        var result = warehouse.refresh(TestInboxes.at(inbox), DECEMBER.plusDays(9), Set.of("JKN_AKTIF", "PENDUDUK"));

        assertThat(result.published()).isTrue();
        assertThat(result.warnings())
                .anySatisfy(told -> assertThat(told).startsWith("JKN_AKTIF, ").endsWith("Diterima dengan --accept."))
                .contains("--accept PENDUDUK tidak diperlukan: tidak ada angkanya yang melampaui batas.");
        assertThat(warehouse.lines("""
                select accepted.kode_indikator, accepted.diterima_oleh, changes.putusan
                from ops.penerimaan as accepted
                inner join ops.perubahan_indikator as changes
                    on accepted.id_jalan = changes.id_jalan
                    and accepted.kode_indikator = changes.kode_indikator
                    and accepted.nilai_lama = changes.nilai_lama
                    and accepted.nilai_baru = changes.nilai_baru
                """)).containsExactly("JKN_AKTIF," + System.getProperty("user.name") + ",DITERIMA");
    }
}
