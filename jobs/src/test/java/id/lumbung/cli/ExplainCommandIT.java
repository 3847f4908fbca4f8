package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.jobs.NightlyRefresh;
import id.lumbung.jobs.PersonalCells;
import id.lumbung.jobs.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Records of an invented regency with the usual dirt are explained, and its link model is trained again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExplainCommandIT {
    private static final String EXAMPLES = """
            select feed, kunci_rekaman, cara, penduduk_id
            from (
                select *, row_number() over (partition by feed, cara order by kunci_rekaman) as nomor
                from identitas.tautan
            ) as links
            where nomor = 1
            order by 1, 3
            """;

    private final PersonalCells personal = new PersonalCells();
    private Path folder;
    private Path inbox;
    private Warehouse warehouse;

    @BeforeAll
    void refreshes(@TempDir Path temporary) throws IOException, SQLException {
        folder = temporary;
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.usual(2_000, 12, Warehouse.DATE)).writeFeeds(inbox);
        RegencyGenerator.generate(DemoSettings.clean(2_000, 12, Warehouse.DATE)).writeFeeds(folder.resolve("clean"));
        personal.addNumbersDelivered(inbox);
        personal.addCells(folder.resolve("clean"));
        warehouse = Warehouse.empty(folder.resolve("rumah"));

        var before = lumbung("explain", "--feed", "jkn_peserta", "--key", "1");

        assertThat(before.exitCode()).isEqualTo(2);
        assertThat(before.err()).contains("ternyata tidak ada. Jalankan penyegaran sekali: ./lumbung run.");
        assertThat(lumbung("link", "show").out()).startsWith("Belum ada model tautan");
        assertThat(warehouse.refresh(inbox, Warehouse.DATE).published()).isTrue();
    }

    @Test
    @Order(1)
    void explainsARecordOfEveryFeedAndMethodWithoutRepeatingACell() throws SQLException {
        var methods = new ArrayList<String>();
        for (var line : warehouse.lines(EXAMPLES)) {
            var cells = line.split(",", -1);
            methods.add(cells[2]);
            var run = lumbung("explain", "--feed", cells[0], "--key", cells[1]);

            assertThat(run.exitCode())
                    .as("%s %s: %s", cells[0], cells[2], run.err())
                    .isZero();
            assertThat(run.out())
                    .as(cells[0] + " " + cells[2])
                    .contains("Orang: " + cells[3])
                    .contains("Semua rekaman orang ini:");
            assertThat(personal.foundIn(run.out())).isEmpty();
            var isJoined =
                    run.out().contains("DITAUTKAN dengan rekaman ") && run.out().contains("Tanggal lahir");
            if (cells[2].equals("PROBABILISTIK")) {
                assertThat(isJoined).as(run.out()).isTrue();
                assertThat(run.out()).contains("Diputuskan oleh bukti", "Jumlah", "sangat menguatkan");
            }
            if (cells[2].equals("NIK") && !cells[0].equals("regsosek_individu")) {
                assertThat(isJoined).as(run.out()).isTrue();
                assertThat(run.out()).contains("Diputuskan oleh NIK", "NIK-nya sama");
            }
        }
        assertThat(methods).contains("NIK", "PROBABILISTIK", "SENDIRI");
    }

    @Test
    @Order(2)
    void saysTheWeightsThatLinkingReckoned() throws SQLException {
        var cells = warehouse.lines("""
                        select feed, kunci_rekaman, round(bobot, 1), penduduk_id
                        from identitas.tautan
                        where
                            feed = 'jkn_peserta'
                            and cara = 'PROBABILISTIK'
                            and penduduk_id in (
                                select penduduk_id from identitas.tautan where feed = 'regsosek_individu'
                            )
                        order by 2
                        limit 1
                        """).get(0).split(",", -1);

        var run = lumbung("explain", "--feed", cells[0], "--key", cells[1], "--bahasa", "en");

        assertThat(run.out().lines())
                .contains("Person: " + cells[3] + ", who is in Regsosek")
                .contains("JOINED with a record of regsosek_individu, person " + cells[3])
                .contains("The best candidate, and sure enough.")
                .anyMatch(
                        line -> line.strip().startsWith("Total") && line.strip().endsWith("+" + cells[2]))
                .anyMatch(line -> line.startsWith("Probability that both are one person: "));
    }

    @Test
    @Order(3)
    void saysWhoIsLinkedToAPersonOfRegsosek() throws SQLException {
        var cells = warehouse.lines("""
                        select own.kunci_rekaman, count(*)
                        from identitas.tautan as own
                        inner join identitas.tautan as others on own.penduduk_id = others.penduduk_id
                        where own.feed = 'regsosek_individu' and others.feed = 'bansos' and others.cara = 'NIK'
                        group by own.kunci_rekaman
                        order by 2 desc, 1
                        limit 1
                        """).get(0).split(",", -1);

        assertThat(lumbung("explain", "--feed", "regsosek_individu", "--key", cells[0])
                        .out()
                        .lines())
                .contains("  bansos: " + cells[1] + " (NIK)");
    }

    @Test
    @Order(4)
    void explainsEveryPairInReview() throws SQLException {
        for (var line : warehouse.lines("select feed, kunci_rekaman from identitas.tinjauan order by 1, 2 limit 3")) {
            var cells = line.split(",", -1);
            var run = lumbung("explain", "--feed", cells[0], "--key", cells[1]);

            assertThat(run.out()).contains("DITINJAU, rekaman ");
            assertThat(personal.foundIn(run.out())).isEmpty();
        }
    }

    @Test
    @Order(5)
    void refusesAFeedOrKeyItDoesNotKnow() {
        var unknownFeed = lumbung("explain", "--feed", "fkp", "--key", "1", "--bahasa", "en");
        var unknownKey = lumbung("explain", "--feed", "bansos", "--key", "PKH|2026-10-01|'1", "--bahasa", "en");

        assertThat(unknownFeed.exitCode()).isEqualTo(2);
        assertThat(unknownFeed.err())
                .startsWith("--feed fkp: expected a feed whose records are persons. These are: regsosek_individu,");
        assertThat(unknownKey.exitCode()).isEqualTo(2);
        assertThat(unknownKey.err())
                .startsWith("--key: expected the key of a record of bansos that is published")
                .contains("program, periode, nomor_penerima, joined by |")
                .doesNotContain("PKH");
    }

    @Test
    @Order(6)
    void trainsTheNextModelAndShowsIt() {
        var trained = lumbung("link", "train", "--bahasa", "en");

        assertThat(trained.exitCode()).as(trained.err()).isZero();
        assertThat(trained.out())
                .contains("Expected of the links with model 1 (before) and model 2 (now)")
                .containsPattern("jkn_peserta +tautkan 0.9 +(9\\d|100)[\\d.]*% ")
                .containsPattern("jkn_peserta +tinjau 0.2 +(9\\d|100)[\\d.]*% ")
                .contains("The next run links with model 2.");
        assertThat(folder.resolve("rumah/lake/tautan/orang-002.json")).exists();
        assertThat(personal.foundIn(trained.out())).isEmpty();
        assertThat(lumbung("link", "show").out()).startsWith("Model tautan 2 tanggal 2026-11-20");
    }

    @Test
    @Order(7)
    void linksWithTheThresholdsOfTheHome() throws IOException, SQLException {
        var settings = folder.resolve("rumah/tautan.properties");
        Files.writeString(settings, "tautkan = 2\n");

        for (var command : List.of("show", "train")) {
            var refused = lumbung("link", command, "--bahasa", "en");
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err()).startsWith(settings + ": expected tautkan and tinjau");
        }
        Files.writeString(settings, "tautkan = 0.99\ntinjau = 0.5\n");

        warehouse.refresh(inbox, Warehouse.DATE);

        assertThat(lumbung("link", "show", "--bahasa", "en").out()).contains("probability of 0.99 on", "from 0.5 on");
        var key = warehouse
                .lines("select kunci_rekaman from identitas.tautan where feed = 'jkn_peserta'"
                        + " and cara = 'PROBABILISTIK' and bobot > 20 order by 1 limit 1")
                .get(0);
        assertThat(lumbung("explain", "--feed", "jkn_peserta", "--key", key, "--bahasa", "en")
                        .out())
                .contains("version 2026-11-19-002; link model 2 of 2026-11-20");
        assertThat(Files.readString(folder.resolve("rumah/lake/star/2026-11-19-002/tautan/ambang.properties")))
                .contains("tautkan = 0.99", "tinjau = 0.5");
    }

    private CommandLineRun lumbung(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("rumah").toString()));
        return CommandLineRun.with(TestPostgres.environment(), new NightlyRefresh(), all.toArray(String[]::new));
    }
}
