package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.clean.ErasedPersons;
import id.lumbung.clean.ErasedPersons.Trait;
import id.lumbung.clean.ErasureGate;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.clean.VillageRegister;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import id.lumbung.feed.source.Entry;
import id.lumbung.lake.ArrivedFile;
import id.lumbung.lake.Lake;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.lake.ReceivedDelivery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking a person out of a received file, and doing it again where it was cut off. */
class ReceivedErasureTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);
    private static final String NIK = "1606011203800001";
    private static final String NAME = "kiriman.csv";

    /** Her records start on the lines 2, 3 and 6: the second goes over two lines, the third cannot be told into cells. */
    private static final String TEXT = """
            program;periode;nomor_penerima;nik;nama
            PKH;2026-09;1;1606011203800001;ANI
            PKH;2026-10;1;1606011203800001;"ANI
            WATI"
            PKH;2026-10;2;1606011203800002;BUDI
            PKH;2026-10;3;"1606011203800001
            """;

    private final Contracts contracts = Contracts.load();
    private final Contract contract = contracts.require("bansos");

    private Path folder;
    private Lake lake;
    private ReceivedDelivery reception;
    private ArrivedFile file;
    private Path path;
    private ReceivedErasure erasure;

    @BeforeEach
    void receivesAFile(@TempDir Path folder) throws IOException {
        this.folder = folder;
        lake = Lake.open(folder.resolve("lake").toUri());
        var text = TEXT.getBytes(StandardCharsets.UTF_8);
        var received = new ReceivedDeliveries(lake);
        var begun = received.begin(contract.feed(), DATE);
        var taken = begun.take(
                new Entry(NAME, false, text.length, null, null), new ByteArrayInputStream(text), NAME, text.length);
        reception = received.complete(begun, contract.feed(), DATE, List.of(taken));
        file = reception.arrived().get(0);
        path = Path.of(lake.address(file.path()));
        var erased = new ErasedPersons(
                Set.of(ErasedPersons.mark(Trait.NIK, NIK, ReceivedErasureTest::hmac)), ReceivedErasureTest::hmac);
        erasure = new ReceivedErasure(
                lake, new Formats(ReadingLimits.usual(), folder), Optional.empty(), contracts, erased);
    }

    private static String hmac(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private void assertTakenOut() throws IOException {
        assertThat(Files.readString(path)).doesNotContain(NIK).contains("BUDI");
        assertThat(reception.erasedLines(lake)).isEqualTo(Map.of(NAME, Set.of(2L, 3L, 6L)));
        assertThat(erasure.find(contract, reception, file).isNothing()).isTrue();
        try (var names = Files.list(path.resolveSibling("."))) {
            assertThat(names.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(NAME, ".daftar.tsv", ".dihapus.tsv");
        }
    }

    @Test
    void findsAndTakesOutWhatTheListAloneTellsOf() throws IOException {
        erasure.erase(contract, reception, file);
        assertTakenOut();
        Files.writeString(path, TEXT);

        assertThat(erasure.find(contract, reception, file).records()).containsExactlyInAnyOrder(2L, 3L, 6L);

        erasure.erase(contract, reception, file);
        assertTakenOut();
    }

    @Test
    void completesWhatWasCutOffBeforeTheListWasWritten() throws IOException {
        Files.writeString(path.resolveSibling("." + NAME + ".baru"), "half");

        erasure.erase(contract, reception, file);

        assertTakenOut();
    }

    @Test
    void notesNothingAsTakenOutBeforeTheCopyIsWritten() {
        assertThatThrownBy(() -> reception.erase(lake, NAME, Set.of(2L), target -> {
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class);

        assertThat(reception.erasedLines(lake)).isEmpty();
    }

    @Test
    void tellsAFileThatStillHoldsHerFromOneThatDoesNot() throws IOException {
        assertThat(tally().holdsErased()).isTrue();

        erasure.erase(contract, reception, file);

        assertThat(tally().holdsErased()).isFalse();
        assertThat(tally().erased()).containsExactly(2L, 3L, 6L);
    }

    /** As a night counts that finds her lines on the list. */
    private FileOutcome tally() throws IOException {
        var raws = new ArrayList<RawRecord>();
        try (var reader = new Formats(ReadingLimits.usual(), folder).open(path, NAME, contract)) {
            for (var raw = reader.next(); raw != null; raw = reader.next()) {
                raws.add(raw);
            }
        }
        var cleaner = new RecordCleaner(contract, DATE, new VillageRegister(List.of()), contracts.codeLists());
        var lines = reception.erasedLines(lake).getOrDefault(NAME, Set.of(2L, 3L, 6L));
        var gate = new ErasureGate(contract, ErasedPersons.nobody(), lines);
        var tally = new FileTally(contract);
        tally.count(CleanBlock.of(raws, cleaner, gate));
        return tally.outcome();
    }
}
