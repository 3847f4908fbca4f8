package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.clean.NikTraces;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.database.Home;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import id.lumbung.feed.source.Entry;
import id.lumbung.lake.CleanFileWriter;
import id.lumbung.lake.FileCount;
import id.lumbung.lake.FileHeading;
import id.lumbung.lake.Lake;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.lake.ReceivedDelivery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeVillagesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);
    private static final int NIGHTS = 8;

    private final Contracts contracts = Contracts.load();
    private final Contract wilayah = contracts.require("wilayah");

    private Path folder;
    private Home home;
    private Lake lake;
    private ReceivedDeliveries received;

    @BeforeEach
    void opensALake(@TempDir Path folder) {
        this.folder = folder;
        home = Home.open(folder);
        lake = Lake.open(home.lake().toUri());
        received = new ReceivedDeliveries(lake);
    }

    @Test
    void readsTheRegisterAsItWasReceivedLast() throws IOException {
        for (int night = 1; night <= NIGHTS; night++) {
            clean(receive("170601200" + night));

            assertThat(knows("170601200" + night)).isTrue();
        }
    }

    @Test
    void readsNoRegisterThatWasTakenBackOrIsNotClean() throws IOException {
        clean(receive("1706012001"));
        receive("1706012002");

        assertThat(knows("1706012001")).isTrue();
        assertThat(knows("1706012002")).isFalse();

        received.setWithdrawn(wilayah.feed(), DATE, true);

        assertThat(LakeVillages.findNewest(Workplace.in(home), wilayah, home.scratch()))
                .isEmpty();
    }

    private boolean knows(String code) throws IOException {
        var register = LakeVillages.findNewest(Workplace.in(home), wilayah, home.scratch())
                .orElseThrow();
        var contract = contracts.require("indeks_desa");
        var cleaner = new RecordCleaner(contract, DATE, register, contracts.codeLists());
        var file = Files.writeString(folder.resolve("indeks.csv"), "kode_desa,tahun,skor\n" + code + ",2026,0.5\n");
        try (var reader = formats().open(file, "indeks.csv", contract)) {
            return cleaner.clean(Objects.requireNonNull(reader.next())).issues().isEmpty();
        }
    }

    private Formats formats() {
        return new Formats(ReadingLimits.usual(), home.scratch());
    }

    private ReceivedDelivery receive(String code) throws IOException {
        var text = """
                kode_kemendagri,kode_bps,nama_desa,jenis,nama_kecamatan,nama_kabupaten,nama_provinsi
                %s,,TALANG BARU,DESA,LUBUK PINANG,MUKOMUKO,BENGKULU
                """.formatted(code).getBytes(StandardCharsets.UTF_8);
        var reception = received.begin(wilayah.feed(), DATE);
        var file = reception.take(
                new Entry("wilayah.csv", false, text.length, null, null),
                new ByteArrayInputStream(text),
                "wilayah.csv",
                text.length);
        return received.complete(reception, wilayah.feed(), DATE, List.of(file));
    }

    private void clean(ReceivedDelivery reception) throws IOException {
        var delivery = CountingDelivery.cleanForm(wilayah, reception, "");
        var file = reception.arrived().get(0);
        var cleaner = new RecordCleaner(wilayah, DATE, null, contracts.codeLists());
        delivery.start(lake);
        var writer = new CleanFileWriter(lake, delivery, wilayah, 0, file.name());
        try (writer;
                var here = lake.onThisMachine(file.path(), home.scratch());
                var reader = formats().open(here.path(), file.name(), wilayah)) {
            for (var raw = reader.next(); raw != null; raw = reader.next()) {
                writer.record(cleaner.clean(raw));
            }
        }
        writer.attempt().moveIntoPlace(lake);
        delivery.complete(
                lake,
                List.of(new FileCount(
                        file.name(),
                        1,
                        1,
                        0,
                        0,
                        new NikTraces(0, 0, 0),
                        new FileHeading(List.of("kode_kemendagri"), ','))));
    }
}
