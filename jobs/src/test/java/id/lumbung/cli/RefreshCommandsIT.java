package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.TestPostgres;
import id.lumbung.feed.source.InboxAddress;
import id.lumbung.jobs.FeedCount;
import id.lumbung.jobs.Headline;
import id.lumbung.jobs.Refresh;
import id.lumbung.jobs.RefreshRequest;
import id.lumbung.jobs.RefreshResult;
import id.lumbung.jobs.StepTime;
import id.lumbung.language.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshCommandsIT {
    private static final String HOME = TestPostgres.home().path().toString();

    @TempDir
    private Path inbox = Path.of("");

    private final List<RefreshRequest> requests = new ArrayList<>();

    private final Refresh refresh = (request, progress) -> {
        requests.add(request);
        var step = new StepTime("clean", Duration.ofMillis(1_500), 3_000);
        progress.stepStarted("clean", OptionalLong.empty());
        progress.advanced(3_000);
        progress.stepFinished(step);
        return new RefreshResult(
                true,
                Path.of("report", "index.html"),
                List.of(new FeedCount("wilayah", 1_200, 1_190, 10)),
                List.of(step),
                List.of(new Headline(
                        "APARATUR_TK", new BigDecimal("7.950820"), new BigDecimal(97), new BigDecimal(1_220))),
                List.of("inbox/lain: dibiarkan saja."));
    };

    @Test
    void runsForTodayInJakartaAndShowsWhatCameOut() {
        var run = CommandLineRun.with(Map.of(), refresh, "run", "--inbox", inbox.toString(), "--home", HOME);

        assertThat(run.exitCode()).isZero();
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.date()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(request.inboxes().general()).contains(InboxAddress.of(inbox));
            assertThat(request.inboxes().own()).isEmpty();
        });
        assertThat(run.err()).contains("Bersihkan: 1,5 detik, 3.000 baris");
        assertThat(run.out().lines().map(String::stripTrailing))
                .containsExactly(
                        "Feed     Dibaca  Dimuat  Ditolak",
                        "-------  ------  ------  -------",
                        "wilayah   1.200   1.190       10",
                        "Jumlah    1.200   1.190       10",
                        "",
                        "Langkah    Detik  Baris  Baris/detik",
                        "---------  -----  -----  -----------",
                        "Bersihkan    1,5  3.000        2.000",
                        "Jumlah       1,5",
                        "",
                        "Indikator    Nilai  Pembilang  Penyebut",
                        "-----------  -----  ---------  --------",
                        "APARATUR_TK   7,95         97     1.220",
                        "",
                        "inbox/lain: dibiarkan saja.",
                        "",
                        "Diterbitkan.",
                        "Laporan: " + Path.of("report", "index.html"));
    }

    @Test
    void acceptsIndicatorsByNameForThisRunAlone() {
        var run = CommandLineRun.with(
                Map.of(),
                refresh,
                "run",
                "--inbox",
                inbox.toString(),
                "--home",
                HOME,
                "--accept",
                "JKN_AKTIF",
                "--accept",
                "p0");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(requests)
                .singleElement()
                .satisfies(request -> assertThat(request.accepted()).containsExactlyInAnyOrder("JKN_AKTIF", "P0"));
    }

    @Test
    void refusesToAcceptWhatIsNoIndicator() {
        var run = CommandLineRun.with(
                Map.of(), refresh, "run", "--inbox", inbox.toString(), "--home", HOME, "--accept", "JKN");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--accept JKN: diharapkan kode indikator, salah satu dari PENDUDUK, KELUARGA, ");
        assertThat(requests).isEmpty();
    }

    @Test
    void refusesToRunForADayThatIsStillToCome() {
        var run = CommandLineRun.with(
                Map.of(), refresh, "run", "--inbox", inbox.toString(), "--home", HOME, "--date", "2999-01-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Diharapkan tanggal sampai hari ini di Jakarta", "ditemukan 2999-01-01");
        assertThat(requests).isEmpty();
    }

    @Test
    void demoWritesItsFeedsIntoAnInboxOfTheirOwn() {
        var inboxes = new ArrayList<Path>();
        var run = CommandLineRun.with(
                Map.of(),
                refresh,
                (people, seed, date, folder) -> {
                    inboxes.add(folder);
                    assertThat(people).isEqualTo(500);
                    assertThat(seed).isEqualTo(7);
                },
                "demo",
                "--people",
                "500",
                "--seed",
                "7",
                "--date",
                "2026-11-18",
                "--home",
                HOME);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(inboxes)
                .containsExactly(TestPostgres.home()
                        .path()
                        .resolve("demo")
                        .resolve("500-7-2026-11-18")
                        .resolve("inbox"));
        assertThat(run.out()).contains("Diterbitkan.", "Server: 127.0.0.1", "lumbung_analis");
    }

    @Test
    void givesTheExitCodeOfEveryKindOfFailure() {
        for (var failure : Failure.values()) {
            var run = CommandLineRun.with(
                    Map.of(),
                    (request, progress) -> {
                        throw new LumbungException(
                                failure, Message.of("delivery.file.empty", "regsosek_individu/a.csv"));
                    },
                    "run",
                    "--inbox",
                    inbox.toString(),
                    "--home",
                    HOME);

            assertThat(run.exitCode()).isEqualTo(failure.exitCode());
            assertThat(run.err())
                    .endsWith("regsosek_individu/a.csv: diharapkan baris judul kolom, ternyata berkasnya kosong."
                            + " Minta kirim ulang." + System.lineSeparator());
        }
    }

    @Test
    void keepsTheMessageOfABugToItself() throws IOException {
        var run = CommandLineRun.with(
                Map.of(),
                (request, progress) -> {
                    throw new IllegalStateException("baris 7: 1706010101900001", new IOException("Siti Aminah"));
                },
                "run",
                "--inbox",
                inbox.toString(),
                "--home",
                HOME);
        var log = TestPostgres.home().log().resolve("kesalahan.log");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("Kesalahan program: java.io.IOException (id.lumbung.cli.RefreshCommandsIT:", log.toString())
                .doesNotContain("1706010101900001", "Siti Aminah", "\tat ");
        assertThat(Files.readString(log))
                .contains("java.lang.IllegalStateException", "caused by java.io.IOException")
                .doesNotContain("1706010101900001", "Siti Aminah");
    }

    @Test
    void tellsThatAFailedCheckHeldTheVersionBack() {
        Refresh heldBack = (request, progress) ->
                new RefreshResult(false, Path.of("r.html"), List.of(), List.of(), List.of(), List.of());

        var run = CommandLineRun.with(Map.of(), heldBack, "run", "--inbox", inbox.toString(), "--home", HOME);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("Tidak diterbitkan: pemeriksaan gagal.");
    }
}
