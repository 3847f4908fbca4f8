package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.Failure;
import id.lumbung.feed.ArrivingException;
import id.lumbung.feed.BilaGagal;
import id.lumbung.feed.ContentHash;
import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.source.InboxAddress;
import id.lumbung.feed.source.SourceException;
import id.lumbung.report.SourceNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nights one after the other with a folder as inbox: what was received stays, whatever the inbox shows later. */
class ReceiveOnceTest {
    private static final String ONE = "id_keluarga,peringkat\nK1,1\n";
    private static final String TWO = "id_keluarga,peringkat\nK1,2\nK2,2\n";
    private static final String ANOTHER_SHA256 = "0".repeat(64);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 8);
    private static final Instant LONG_AGO = Instant.parse("2026-11-09T03:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Path inbox = Path.of("");
    private Path home = Path.of("");
    private Contract contract = Receiving.contract("fkp", true, BilaGagal.HENTI);

    @BeforeEach
    void opensAnEmptyInbox() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        home = folder.resolve("rumah");
    }

    @Test
    void keepsWhatVanishesFromTheInbox() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        deliver(FIRST, "b.csv", TWO);
        receive();
        Files.delete(inbox.resolve("fkp/2026-11-01/b.csv"));

        assertThat(receive().counting()).containsOnlyKeys("2026-11-01/a.csv", "2026-11-01/b.csv");

        removeAll(inbox.resolve("fkp"));

        assertThat(receive().counting()).isEqualTo(Map.of("2026-11-01/a.csv", ONE, "2026-11-01/b.csv", TWO));
        assertThat(Receiving.kept(home)).containsExactly("fkp/2026-11-01/001/a.csv", "fkp/2026-11-01/001/b.csv");
    }

    @Test
    void takesAChangedDeliveryAgainAndKeepsTheFormer() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        receive();
        deliver(FIRST, "a.csv", TWO);

        assertThat(receive().counting()).isEqualTo(Map.of("2026-11-01/a.csv", TWO));
        assertThat(Receiving.kept(home)).containsExactly("fkp/2026-11-01/001/a.csv", "fkp/2026-11-01/002/a.csv");
    }

    @Test
    void takesAFileThatFollowsWithTheOthers() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        receive();
        deliver(FIRST, "b.csv", TWO);

        assertThat(receive().counting()).containsOnlyKeys("2026-11-01/a.csv", "2026-11-01/b.csv");
    }

    @Test
    void tellsWhatADeliveryThatComesAgainChangedNoLongerHolds() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        deliver(FIRST, "b.csv", TWO);
        receive();
        Files.delete(inbox.resolve("fkp/2026-11-01/b.csv"));

        assertThat(receive().warnings()).isEmpty();

        deliver(FIRST, "c.csv", TWO);

        var night = receive();

        assertThat(night.counting()).containsOnlyKeys("2026-11-01/a.csv", "2026-11-01/c.csv");
        assertThat(night.warnings())
                .containsExactly("fkp/2026-11-01: dikirim ulang dengan isi lain dan tanpa 1 berkas yang dahulu ada,"
                        + " b.csv; isinya tidak dihitung lagi. Bila seharusnya tetap dihitung, kirim lagi semua"
                        + " berkasnya bersama-sama.");
    }

    @Test
    void stopsAtAnAddressThatCannotBeRightThoughDeliveriesWereReceived() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        receive();

        for (var address : new String[] {"foo://agency/inbox", "s3a://agency/inbox"}) {
            assertThatThrownBy(() -> Receiving.of(home, inboxAt(address), contract))
                    .isInstanceOf(SourceException.class)
                    .hasMessageStartingWith(address + ": expected an address of file:, hdfs:")
                    .satisfies(thrown ->
                            assertThat(((SourceException) thrown).failure()).isEqualTo(Failure.USAGE));
        }
    }

    @Test
    void servesWhatWasReceivedWhereAHostHasNoName() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        receive();

        var night = Receiving.of(home, inboxAt("hdfs://agency.invalid/inbox"), contract);

        assertThat(night.counting()).containsOnlyKeys("2026-11-01/a.csv");
        assertThat(night.warnings())
                .singleElement()
                .asString()
                .startsWith("hdfs://agency.invalid/inbox: tidak dapat dihubungi (UnknownHostException)");
    }

    @Test
    void keepsOneCopyOfADeliveryUploadedAnewUnchanged() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        receive();
        Files.setLastModifiedTime(inbox.resolve("fkp/2026-11-01/a.csv"), FileTime.from(LONG_AGO.plusSeconds(60)));
        receive();

        assertThat(Receiving.kept(home)).containsExactly("fkp/2026-11-01/001/a.csv");
        assertThat(Files.readString(home.resolve("lake/kiriman/fkp/2026-11-01/001/.daftar.tsv")))
                .startsWith("a.csv\t27\t")
                .endsWith("\t2026-11-09T03:01:00Z\n");
    }

    @Test
    void withdrawsADeliveryUntilItIsDeliveredAgainWithoutTheMark() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        deliver(SECOND, "a.csv", TWO);
        receive();
        deliver(SECOND, "DITARIK", "");
        deliver(FIRST, "a.csv", ONE);

        assertThat(receive().counting()).containsOnlyKeys("2026-11-01/a.csv");

        removeAll(inbox.resolve("fkp"));

        assertThat(receive().counting()).containsOnlyKeys("2026-11-01/a.csv");

        Files.createDirectories(inbox.resolve("fkp/2026-11-08"));

        assertThat(receive().counting()).containsOnlyKeys("2026-11-01/a.csv");

        deliver(SECOND, "a.csv", TWO);

        assertThat(receive().counting()).isEqualTo(Map.of("2026-11-08/a.csv", TWO));
        assertThat(Receiving.kept(home)).containsExactly("fkp/2026-11-01/001/a.csv", "fkp/2026-11-08/001/a.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b.csv.part",
                "b.csv.tmp",
                "b.csv.filepart",
                "b.csv.crdownload",
                "b.csv._COPYING_",
                ".b.csv.Xy12aB"
            })
    void leavesADeliveryThatIsStillArriving(String unfinished) throws IOException {
        deliver(FIRST, "a.csv", ONE);
        receive();
        deliver(SECOND, "a.csv", TWO);
        deliver(SECOND, unfinished, "id_kel");

        var night = receive();

        assertThat(night.counting()).containsOnlyKeys("2026-11-01/a.csv");
        assertThat(night.sources())
                .containsExactly(SourceNote.servedByPrevious(
                        "fkp",
                        FIRST,
                        "fkp/2026-11-08/" + unfinished + ": masih diunggah, maka kirimannya belum diambil. Kiriman"
                                + " diambil begitu lengkap; hapus sisa unggahan yang terputus."));

        deliver(SECOND, "b.csv", TWO);

        assertThat(receive().counting()).containsOnlyKeys("2026-11-08/a.csv", "2026-11-08/b.csv");
    }

    @Test
    void stopsWhereOnlyAnArrivingDeliveryOfARequiredFeedIsThere() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        deliver(FIRST, "b.csv.part", "id_kel");

        assertThatThrownBy(this::receive)
                .isInstanceOf(ArrivingException.class)
                .hasMessage("fkp/2026-11-01/b.csv.part: still being uploaded, so the delivery was not taken. It will be"
                        + " once it is complete; delete what an upload that broke off left behind.");
        assertThat(Receiving.kept(home)).isEmpty();
    }

    @Test
    void ignoresWhatSystemsLeaveBehind() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        for (var litter : new String[] {"Thumbs.db", "desktop.ini", ".DS_Store", "~$a.xlsx", ".a.csv.Xy12"}) {
            deliver(FIRST, litter, "x");
        }

        assertThat(receive().counting()).containsOnlyKeys("2026-11-01/a.csv");
        assertThat(Receiving.kept(home)).containsExactly("fkp/2026-11-01/001/a.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHA256SUMS:%s  a.csv\n",
                "SHA256SUMS:%s *./a.csv\r\n",
                "SHA256SUMS:SHA256 (a.csv) = %s\n",
                "a.csv.sha256:%s\n",
                "a.csv.sha256:%s  a.csv\n"
            })
    void verifiesChecksumsInEveryNotation(String file) throws IOException {
        var name = file.substring(0, file.indexOf(':'));
        var text = file.substring(file.indexOf(':') + 1);
        deliver(FIRST, "a.csv", ONE);
        deliver(FIRST, name, text.formatted(ANOTHER_SHA256));

        assertThatThrownBy(this::receive)
                .isInstanceOf(DeliveryException.class)
                .hasMessage("fkp/2026-11-01/a.csv: expected the content that its checksum says, found another. Ask for"
                        + " the file again.");
        assertThat(Receiving.kept(home)).isEmpty();

        deliver(FIRST, name, text.formatted(sha256(ONE)));

        assertThat(receive().counting()).containsOnlyKeys("2026-11-01/a.csv");
    }

    @Test
    void refusesADeliveryThatLacksAFileOfItsChecksums() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        receive();
        deliver(SECOND, "a.csv", ONE);
        deliver(SECOND, "SHA256SUMS", sha256(ONE) + "  a.csv\n" + sha256(TWO) + "  b.csv\n");
        contract = Receiving.contract("fkp", true, BilaGagal.PAKAI_LAMA);

        var night = receive();

        assertThat(night.counting()).containsOnlyKeys("2026-11-01/a.csv");
        assertThat(night.sources())
                .containsExactly(SourceNote.servedByPrevious(
                        "fkp",
                        FIRST,
                        "fkp/2026-11-08/b.csv: diharapkan berkas ini, yang disebut jumlah periksa, ternyata tidak ada."
                                + " Minta kirim ulang."));
        assertThat(Receiving.kept(home)).containsExactly("fkp/2026-11-01/001/a.csv");
    }

    @Test
    void letsTheFormerReceptionServeWhereTheNewOneCannotBeRead() throws IOException {
        contract = Receiving.contract("fkp", true, BilaGagal.PAKAI_LAMA);
        deliver(FIRST, "a.csv", ONE);
        receive();
        deliver(FIRST, "a.csv", "id_keluarga,tanggal\nK1,2026-11-01\n");

        var night = receive();

        assertThat(night.counting()).isEqualTo(Map.of("2026-11-01/a.csv", ONE));
        assertThat(night.sources())
                .singleElement()
                .satisfies(note -> assertThat(note.servedDelivery()).isEqualTo(FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb.csv", "a\nb.csv", "a\\b.csv", "c:a.csv", "NUL.csv", "a\u202Ecsv.csv", "a?.csv"})
    void refusesNamesThatLeadElsewhere(String name) throws IOException {
        deliver(FIRST, name, ONE);

        assertThatThrownBy(this::receive)
                .isInstanceOf(DeliveryException.class)
                .hasMessageStartingWith("fkp/2026-11-01/")
                .hasMessageEndingWith(": expected a plain file name of at most 200 bytes, alone in its spelling, found"
                        + " one that could lead elsewhere or that not every system can keep. Rename the file.")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("\t", "\n", "\u202E"));
        assertThat(Receiving.kept(home)).isEmpty();
    }

    @Test
    void refusesAFolderWithinADelivery() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        Files.createDirectories(inbox.resolve("fkp/2026-11-01/kecamatan.csv"));

        assertThatThrownBy(this::receive)
                .isInstanceOf(DeliveryException.class)
                .hasMessageStartingWith("fkp/2026-11-01/kecamatan.csv: ");
    }

    @Test
    void fetchesOnlyWhatCanCount() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        deliver(SECOND, "a.csv", TWO);
        deliver(Receiving.TONIGHT.plusDays(1), "a.csv", TWO);

        receive();

        assertThat(Receiving.kept(home)).containsExactly("fkp/2026-11-08/001/a.csv");
    }

    @Test
    void takesNothingForWholeThatAKilledRunLeft() throws IOException {
        deliver(FIRST, "a.csv", ONE);
        var left = Files.createDirectories(home.resolve("lake/kiriman/belum/fkp/2026-11-01"));
        Files.writeString(left.resolve("z.csv"), TWO);
        var listless = Files.createDirectories(home.resolve("lake/kiriman/fkp/2026-11-01/001"));
        Files.writeString(listless.resolve("z.csv"), TWO);

        assertThat(receive().counting()).isEqualTo(Map.of("2026-11-01/a.csv", ONE));
        assertThat(home.resolve("lake/kiriman/belum/fkp/2026-11-01")).doesNotExist();
    }

    private Receiving receive() throws IOException {
        return Receiving.of(home, TestInboxes.at(inbox), contract);
    }

    private Inboxes inboxAt(String address) {
        return TestInboxes.at(InboxAddress.of(address), Map.of(), folder.resolve("known_hosts"));
    }

    private void deliver(LocalDate date, String name, String text) throws IOException {
        var file = Files.createDirectories(inbox.resolve("fkp/" + date)).resolve(name);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private static void removeAll(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(ContentHash.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
