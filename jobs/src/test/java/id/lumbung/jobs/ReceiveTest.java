package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.LumbungException;
import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.Secret;
import id.lumbung.feed.BilaGagal;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import id.lumbung.language.Messages;
import id.lumbung.report.SourceNote;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiveTest {
    private static final String GOOD = "id_keluarga,peringkat\nK1,1\n";
    private static final String WITHOUT_A_COLUMN = "id_keluarga,tanggal\nK1,2026-11-01\n";
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 8);
    private static final LocalDate THIRD = LocalDate.of(2026, 11, 15);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void stopsAtADamagedDelivery() throws IOException {
        deliver("fkp", FIRST, GOOD);
        deliver("fkp", SECOND, WITHOUT_A_COLUMN);

        try (var run = run(contract("fkp", false, BilaGagal.HENTI))) {
            assertThatThrownBy(() -> new Receive(run).run())
                    .isInstanceOf(DeliveryException.class)
                    .hasMessage("fkp/2026-11-08/fkp.csv: expected column 'peringkat', found [id_keluarga, tanggal]."
                            + " Fix the file, or add the alias to feeds/fkp.yml.");
        }
    }

    @Test
    void refusesAnInboxInWhichNoFeedHasAFolder() throws IOException {
        Files.createDirectories(folder.resolve("inbox/inbox/fkp/" + FIRST));

        try (var run = run(contract("fkp", false, BilaGagal.HENTI))) {
            assertThatThrownBy(() -> new Receive(run).run())
                    .isInstanceOf(LumbungException.class)
                    .hasMessageContaining("none of the feeds has a folder there, only others such as inbox.");
        }
    }

    @Test
    void letsThePreviousDeliveryServeWhereTheContractSaysSo() throws IOException {
        deliver("fkp", FIRST, GOOD);
        Files.createDirectories(folder.resolve("inbox/fkp/" + SECOND));
        deliver("fkp", THIRD, WITHOUT_A_COLUMN);

        try (var run = run(contract("fkp", false, BilaGagal.PAKAI_LAMA))) {
            assertThat(new Receive(run).run()).isEqualTo(1);

            assertThat(run.deliveries()).extracting(counting -> counting.date()).containsExactly(FIRST);
            assertThat(run.sources())
                    .containsExactly(
                            SourceNote.servedByPrevious(
                                    "fkp",
                                    FIRST,
                                    "fkp/2026-11-08: diharapkan paling sedikit satu berkas, ternyata kirimannya kosong."
                                            + " Kirimkan berkasnya, atau tarik kiriman ini dengan berkas kosong bernama DITARIK."),
                            SourceNote.servedByPrevious(
                                    "fkp",
                                    FIRST,
                                    "fkp/2026-11-15/fkp.csv: diharapkan kolom 'peringkat', ditemukan [id_keluarga, tanggal]."
                                            + " Perbaiki berkasnya, atau tambahkan aliasnya di feeds/fkp.yml."));
        }
    }

    @Test
    void passesOverADamagedDeliveryOfAnAppendFeed() throws IOException {
        var good = "id_tinjauan,keputusan\nT1,SAMA\n";
        deliver("keputusan_tautan", FIRST, good);
        deliver("keputusan_tautan", SECOND, "");
        deliver("keputusan_tautan", THIRD, good);

        try (var run = run(contract("keputusan_tautan", false, BilaGagal.PAKAI_LAMA))) {
            new Receive(run).run();

            assertThat(run.deliveries()).extracting(counting -> counting.date()).containsExactly(FIRST, THIRD);
            assertThat(run.sources())
                    .containsExactly(SourceNote.servedByPrevious(
                            "keputusan_tautan",
                            FIRST,
                            "keputusan_tautan/2026-11-08/keputusan_tautan.csv: diharapkan baris judul kolom, ternyata"
                                    + " berkasnya kosong. Minta kirim ulang."));
        }
    }

    @Test
    void doesWithoutAnOptionalFeedOfWhichNothingCanBeRead() throws IOException {
        deliver("fkp", FIRST, "");

        try (var run = run(contract("fkp", false, BilaGagal.PAKAI_LAMA))) {
            assertThat(new Receive(run).run()).isZero();

            assertThat(run.deliveries()).isEmpty();
            assertThat(run.sources())
                    .containsExactly(
                            SourceNote.unreadable(
                                    "fkp",
                                    "fkp/2026-11-01/fkp.csv: diharapkan baris judul kolom, ternyata berkasnya kosong. Minta kirim ulang."));
        }
    }

    @Test
    void stopsWhenNothingOfARequiredFeedCanBeRead() throws IOException {
        deliver("fkp", FIRST, "");

        try (var run = run(contract("fkp", true, BilaGagal.PAKAI_LAMA))) {
            assertThatThrownBy(() -> new Receive(run).run())
                    .isInstanceOf(DeliveryException.class)
                    .hasMessage("fkp/2026-11-01/fkp.csv: expected a header line, found an empty file."
                            + " Ask for the file again.");
        }
    }

    @Test
    void stopsWhenARequiredFeedIsMissing() throws IOException {
        Files.createDirectories(folder.resolve("inbox"));

        try (var run = run(contract("fkp", true, BilaGagal.HENTI))) {
            assertThatThrownBy(() -> new Receive(run).run())
                    .isInstanceOf(DeliveryException.class)
                    .hasMessage(folder.resolve("inbox/fkp")
                            + ": expected a delivery dated 2026-11-18 or earlier, found none. The feed is required; ask"
                            + " the agency for it. Nothing was published.");
        }
    }

    @Test
    void findsDamageBelowTheHeaderBeforeAnythingIsCleaned() throws IOException {
        deliver("fkp", FIRST, GOOD);
        var cutOff =
                Files.createDirectories(folder.resolve("inbox/fkp/" + SECOND)).resolve("fkp.csv.gz");
        var whole = new ByteArrayOutputStream();
        try (var zipped = new GZIPOutputStream(whole)) {
            zipped.write("id_keluarga,peringkat\n".getBytes(StandardCharsets.UTF_8));
            for (int family = 0; family < 50_000; family++) {
                zipped.write(("K" + family * 7919L % 1_000_003 + ",1\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(cutOff, Arrays.copyOf(whole.toByteArray(), whole.size() / 2));

        try (var run = run(contract("fkp", false, BilaGagal.PAKAI_LAMA))) {
            new Receive(run).run();

            assertThat(run.deliveries()).extracting(counting -> counting.date()).containsExactly(FIRST);
            assertThat(run.sources())
                    .containsExactly(SourceNote.servedByPrevious(
                            "fkp",
                            FIRST,
                            "fkp/2026-11-08/fkp.csv.gz: diharapkan berkas yang utuh, ternyata rusak atau terpotong."
                                    + " Minta kirim ulang."));
        }
    }

    @Test
    void namesWhatLiesBesideTheDeliveriesAndIsNone() throws IOException {
        deliver("fkp", FIRST, GOOD);
        Files.createDirectories(folder.resolve("inbox/fkp/2026-11-8"));
        Files.writeString(folder.resolve("inbox/fkp/fkp_november.csv"), GOOD);
        Files.writeString(folder.resolve("inbox/fkp/.DS_Store"), "");

        try (var run = run(contract("fkp", false, BilaGagal.HENTI))) {
            new Receive(run).run();

            assertThat(run.warnings())
                    .containsExactly(
                            Message.of("receive.undated", "fkp/2026-11-8"),
                            Message.of("receive.undated", "fkp/fkp_november.csv"));
        }
    }

    @Test
    void keysACleanDeliveryByItsContractAndItsContent() throws IOException {
        deliver("fkp", FIRST, GOOD);
        var contract = contract("fkp", false, BilaGagal.HENTI);
        var changed = new Contract(
                "fkp",
                contract.mode(),
                false,
                BilaGagal.HENTI,
                contract.bilaTiada(),
                contract.columns(),
                "another hash");

        var key = cleanKey(contract);

        assertThat(cleanKey(contract)).isEqualTo(key);
        assertThat(cleanKey(changed)).isNotEqualTo(key);
        deliver("fkp", FIRST, GOOD + "K2,2\n");
        assertThat(cleanKey(contract)).isNotEqualTo(key);
    }

    private String cleanKey(Contract contract) throws IOException {
        try (var run = run(contract)) {
            new Receive(run).run();
            return run.deliveries().get(0).clean().key();
        }
    }

    private void deliver(String feed, LocalDate date, String text) throws IOException {
        var delivery = Files.createDirectories(folder.resolve("inbox/" + feed + "/" + date));
        Files.writeString(delivery.resolve(feed + ".csv"), text);
    }

    private NightlyRun run(Contract contract) {
        var home = Home.open(folder.resolve("rumah"));
        // Receiving needs no database: none is asked for a connection.
        var environment = Map.of(
                DatabaseAccess.URL_VARIABLE, "jdbc:postgresql://127.0.0.1:9/lumbung",
                DatabaseAccess.USER_VARIABLE, "pemilik",
                Secret.VARIABLE, "rahasia-yang-panjangnya-cukup-untuk-uji");
        var request = new RefreshRequest(
                TestInboxes.at(folder.resolve("inbox")),
                LocalDate.of(2026, 11, 18),
                home,
                DatabaseAccess.open(home, environment),
                Secret.require(home, environment, warning -> {}),
                Messages.INDONESIAN);
        return new NightlyRun(
                request,
                Lake.open(home.lake().toUri()),
                new Contracts(List.of(contract), Contracts.load().codeLists()));
    }

    private static Contract contract(String feed, boolean required, BilaGagal bilaGagal) {
        var shipped = Contracts.load().require(feed);
        return new Contract(
                feed,
                shipped.mode(),
                required,
                bilaGagal,
                shipped.bilaTiada(),
                shipped.columns(),
                shipped.contentHash());
    }
}
