package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import id.lumbung.jobs.LogLines;
import id.lumbung.jobs.ReviewQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clerks list, look, export, decide and deliver, without SQL. */
class ReviewCommandIT {
    private static final String[] PERSONAL = {"AMINAH", "BUDI", "JOKO", "17060101018", "17060100000", "000174440"};

    @TempDir
    private Path folder;

    @BeforeEach
    void publish() throws SQLException {
        ReviewQueue.publish();
    }

    private static CommandLineRun review(String... arguments) {
        var all = new ArrayList<>(List.of("review"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--home", TestPostgres.home().path().toString()));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    private static List<String> log() throws SQLException {
        try (var owner = TestPostgres.access().connectAs(Role.PEMILIK);
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select pengguna || ' ' || kunci::text || ' ' || alasan from identitas.log_akses order by pada")) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    private Path table(String... lines) throws IOException {
        return Files.writeString(folder.resolve("putusan.csv"), String.join("\n", lines) + "\n");
    }

    private CommandLineRun deliver(Path file) throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
        return review(
                "import", file.toString(), "--inbox", folder.resolve("inbox").toString(), "--oleh", "=Ani");
    }

    @Test
    void listsTheOpenOnesHeaviestFirstWithoutAnythingPersonal() throws SQLException {
        var run = review("list");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "Tinjauan                              Sebab  Rekaman               Calon                       Desa        Bobot (bit)  Peluang",
                        "------------------------------------  -----  --------------------  --------------------------  ----------  -----------  -------",
                        ReviewQueue.FIRST
                                + "  BOBOT  jkn_peserta aa11bb22  regsosek_individu cc33dd44  1706010001         +9,3    62,5%",
                        ReviewQueue.SECOND
                                + "  SERI   jkn_peserta aa11bb22  regsosek_individu cc33dd44  1706020002         +3,5    62,5%",
                        "",
                        "BOBOT: bobotnya di antara ambang tinjau dan ambang tautkan",
                        "SERI: ada dua calon, atau dua rekaman untuk satu calon, dengan bobot yang hampir sama",
                        "",
                        "Tinjauan terbuka: 2. Sudah diputuskan: 1.");
        assertThat(run.out()).doesNotContain(PERSONAL);
        assertThat(log()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--feed, regsosek_individu, 2",
        "--feed, bansos, 0",
        "--desa, 17.06.02, 1",
        "--desa, 1706010001, 1",
        "--sebab, seri, 1",
        "--sebab, NIK_GANDA, 0"
    })
    void listsByFeedVillageAndReason(String option, String value, int open) {
        assertThat(review("list", option, value).out()).contains("Tinjauan terbuka: " + open + ".");
    }

    @Test
    void showsBothRecordsAndWhatSpeaksForAndAgainstThemAndLogsTheLook() throws SQLException {
        var run = review("show", ReviewQueue.FIRST, "--alasan", "menjawab tinjauan");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "Tinjauan " + ReviewQueue.FIRST + ": terbuka",
                        "BOBOT: bobotnya di antara ambang tinjau dan ambang tautkan",
                        "Bobot +9,3 bit; peluang satu orang 62,5%",
                        "",
                        "               Rekaman               Calon",
                        "-------------  --------------------  --------------------------",
                        "Sumber         jkn_peserta aa11bb22  regsosek_individu cc33dd44",
                        "Nama           =ST. AMINAH?          SITI AMINAH",
                        "Tanggal lahir  1 Mei 1980            1 Mei 1980",
                        "Jenis kelamin  perempuan             perempuan",
                        "Desa           1706010001            1706010001",
                        "Nomor KK       1706010000000001      1706010000000001",
                        "NIK            1706010101800009      1706010101800001",
                        "Nama ibu       -                     -",
                        "",
                        "Perbandingan  Kecocokan                 Bobot (bit)  Artinya",
                        "------------  ------------------------  -----------  -----------------",
                        "NIK           beda                             -4,1  melemahkan",
                        "Nama          mirip                            +6,4  menguatkan",
                        "ASING         X1                              +12,3  sangat menguatkan",
                        "Sebelumnya    seorang di antara banyak         -5,4",
                        "",
                        "Penglihatan ini dicatat: pengguna lumbung_bnba, waktu, tinjauan, dan alasan.");
        assertThat(log()).containsExactly("lumbung_bnba {" + ReviewQueue.FIRST + "} menjawab tinjauan");
    }

    @Test
    void showsADecidedOneInEnglishAlsoWhereARecordIsGone() {
        var run = review("show", ReviewQueue.DECIDED, "--alasan", "again", "--bahasa", "en");

        assertThat(run.out())
                .contains("decided SAMA, one person", "JOKO PRABOWO", "(no longer delivered)", "May 1, 1980");
    }

    @Test
    void looksAtNothingWithoutAReasonOrReview() throws SQLException {
        assertThat(review("show", ReviewQueue.FIRST).exitCode()).isEqualTo(2);
        assertThat(review("show", ReviewQueue.FIRST, "--alasan", " - ").err())
                .startsWith("--alasan: diharapkan alasan yang dapat dibaca");
        assertThat(review("show", "JOKO", "--alasan", "cari").err())
                .isEqualToIgnoringNewLines("Tidak ada tinjauan dengan tanda itu. Lihat: lumbung review list.\n");
        assertThat(log()).isEmpty();
    }

    @Test
    void exportsForASpreadsheetForItsOwnerOnlyAndLogsEveryReview() throws IOException, SQLException {
        var file = folder.resolve("tinjauan.csv");
        try (var log = new LogLines()) {
            var run = review("export", file.toString(), "--alasan", "rapat desa");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).startsWith(file + ": 2 tinjauan.").doesNotContain(PERSONAL);
            assertThat(log.text()).contains("2 reviews exported to " + file).doesNotContain(PERSONAL);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var lines = Files.readAllLines(file);
        assertThat(lines.get(0)).startsWith("\uFEFF\"id_tinjauan\";\"alasan\"").endsWith(";\"keputusan\"");
        assertThat(lines.get(1))
                .startsWith("\"" + ReviewQueue.FIRST + "\";\"BOBOT\";\"'+9,3\";\"NIK: beda (-4,1); Nama: mirip (+6,4);")
                .contains("\"'=ST. AMINAH\u001b\";\"SITI AMINAH\"", "\"'1706010101800009\";\"'1706010101800001\"")
                .endsWith(";\"\"");
        assertThat(lines).hasSize(3);
        assertThat(log())
                .containsExactly("lumbung_bnba {" + ReviewQueue.FIRST + "," + ReviewQueue.SECOND + "} rapat desa");

        assertThat(review("export", file.toString(), "--alasan", "lagi").exitCode())
                .isEqualTo(2);
        assertThat(log()).hasSize(1);
    }

    @Test
    void takesWhatWasExportedAndDecidedBackAsADeliveryOfItsOwn() throws IOException {
        var exported = folder.resolve("tinjauan.csv");
        review("export", exported.toString(), "--alasan", "rapat desa");
        var lines = Files.readAllLines(exported);
        lines.set(1, lines.get(1).replaceFirst("\"\"$", "\"sama\""));
        var run = deliver(Files.write(exported, lines));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(": 1 keputusan.", "Belum ada yang berubah")
                .doesNotContain(PERSONAL);
        var delivery = folder.resolve("inbox/keputusan_tautan/2026-11-20");
        try (var files = Files.list(delivery)) {
            assertThat(files).singleElement().satisfies(file -> {
                assertThat(file.getFileName().toString()).matches("keputusan-003000000-[0-9a-f]{8}\\.csv");
                assertThat(Files.readAllLines(file))
                        .containsExactly(
                                "id_tinjauan,keputusan,oleh,tanggal", ReviewQueue.FIRST + ",SAMA,'=Ani,2026-11-20");
            });
        }
    }

    @Test
    void addsALaterFileToTheDeliveryOfTheDayAndLeavesNothingElse() throws IOException {
        deliver(table("id_tinjauan,keputusan", ReviewQueue.FIRST + ",SAMA"));
        deliver(table("id_tinjauan;keputusan;oleh", ReviewQueue.FIRST + ";BEDA;BUDI"));

        var feed = folder.resolve("inbox/keputusan_tautan");
        try (var deliveries = Files.list(feed);
                var files = Files.list(feed.resolve("2026-11-20"))) {
            assertThat(deliveries).containsExactly(feed.resolve("2026-11-20"));
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void deliversNothingWhereALineIsNotAsItMustBe() throws IOException {
        var run = deliver(table(
                "id_tinjauan,keputusan,nama",
                ReviewQueue.FIRST + ",SAMA,SITI AMINAH",
                "SITI AMINAH,SAMA,SITI AMINAH",
                ReviewQueue.FIRST + ",BEDA,SITI AMINAH",
                ReviewQueue.SECOND + ",BUDI,SITI AMINAH",
                "SITI AMINAH,,SITI AMINAH",
                ",,catatan",
                ",SAMA,SITI AMINAH",
                ReviewQueue.SECOND + ",SAMA,SITI AMINAH,lebih"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("putusan.csv, baris 9: diharapkan kolom"),
                        line -> assertThat(line).contains("baris 3, 8: diharapkan id_tinjauan dari review export"),
                        line -> assertThat(line).contains("baris 5: diharapkan keputusan SAMA atau BEDA"),
                        line -> assertThat(line).contains("baris 4: tinjauan ini sudah diputuskan lain di atasnya"));
        assertThat(run.err()).doesNotContain(PERSONAL);
        assertThat(folder.resolve("inbox")).isEmptyDirectory();
    }

    @Test
    void deliversNothingWhereNothingIsDecidedOrTheInboxIsElsewhere() throws IOException {
        var undecided = table("id_tinjauan,keputusan", ReviewQueue.FIRST + ",");

        assertThat(deliver(undecided).out())
                .isEqualToIgnoringNewLines("Tidak ada baris yang berisi keputusan; tidak ada yang dikirim.\n");
        assertThat(folder.resolve("inbox")).isEmptyDirectory();
        var run = review("import", undecided.toString(), "--inbox", "sftp://dinas.example/kotak", "--oleh", "Ani");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--inbox: diharapkan folder di mesin ini untuk feed keputusan_tautan");
    }

    @Test
    void explainsItselfInBothLanguages() {
        assertThat(CommandLineRun.of("review", "--help").out()).contains("list", "show", "export", "import");
        assertThat(CommandLineRun.of("review", "import", "--help", "--bahasa", "en")
                        .out())
                .contains("Usage: lumbung review import", "Who has decided.");
        assertThat(CommandLineRun.of("review").exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhereNothingIsPublishedYet() throws SQLException {
        TestPostgres.dropWarehouse();

        assertThat(review("list").out()).startsWith("Belum ada yang terbit di sini.");
        assertThat(review("show", ReviewQueue.FIRST, "--alasan", "coba").exitCode())
                .isEqualTo(2);
    }
}
