package id.lumbung.clean.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.clean.IssueCode;
import id.lumbung.clean.NikTraces;
import id.lumbung.clean.RejectCode;
import id.lumbung.clean.Village;
import id.lumbung.clean.VillageRegister;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.csv.CsvRecordReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileProfilerTest {
    private static final Contracts CONTRACTS = Contracts.load();
    private static final String BUDGETS = """
            Kode Desa;tahun;sumber_dana;pagu;catatan
            1706012005;2026;DDS;1250000;x
            1706012005;2026;DDS;1.300.000;x
            1706012005;2026;ADD;seribu;
            1706019999;2026;ADD;-;x
            ;2026;ADD;5;x
            1706012005;2026
            1706012005;2026;PAD;N/A;x
            """;

    @Test
    void countsWhatCleaningTheFileAloneWouldFind() {
        var profile = profile("anggaran_desa", BUDGETS, villages());

        assertThat(profile.records()).isEqualTo(7);
        assertThat(profile.rejects())
                .isEqualTo(Map.of(RejectCode.BARIS_RUSAK, 1L, RejectCode.KUNCI_KOSONG, 1L, RejectCode.DUPLIKAT, 1L));
        assertThat(profile.exactDuplicates()).isTrue();
        assertThat(profile.columns())
                .extracting(column -> column.column().name())
                .containsExactly("kode_desa", "tahun", "sumber_dana", "pagu");
        assertThat(column(profile, "kode_desa"))
                .isEqualTo(new ColumnProfile(
                        column(profile, "kode_desa").column(),
                        5,
                        new Tallied(2, true),
                        Map.of(IssueCode.DESA_TAK_DIKENAL, 1L),
                        List.of(new ShapeShare("9999999999", 5))));
        assertThat(column(profile, "pagu").filled()).isEqualTo(4);
        assertThat(column(profile, "pagu").issues()).isEqualTo(Map.of(IssueCode.RUPIAH_CACAT, 1L));
        assertThat(column(profile, "pagu").shapes())
                .containsExactly(new ShapeShare("9", 1), new ShapeShare("9.999.999", 1), new ShapeShare("9999999", 1));
        assertThat(profile.fit().unknown()).containsExactly("catatan");
    }

    @Test
    void leavesVillageCodesUncheckedWithoutARegister() {
        var profile = profile("anggaran_desa", BUDGETS, null);

        assertThat(column(profile, "kode_desa").issues()).isEmpty();
        assertThat(profile.rejects()).containsEntry(RejectCode.DUPLIKAT, 1L);
    }

    @Test
    void countsWhatASpreadsheetLeftOnTheNiks() {
        var profile = profile(
                "pekerja_proyek", "id_proyek,nomor_urut,nik,nama\nP1,1,1706010505800010,A\nP1,2,1.70601E+15,B\n", null);

        assertThat(profile.niks()).isEqualTo(new NikTraces(1, 1, 1));
        assertThat(column(profile, "nik").issues()).containsEntry(IssueCode.NIK_EKSPONEN, 1L);
    }

    @Test
    void staysSmallWhateverTheSizeOfTheFile() {
        var records = 1_000_000;
        var profile = profile("fkp", new Families(records), null);

        assertThat(profile.records()).isEqualTo(records);
        assertThat(column(profile, "id_keluarga").distinct()).isEqualTo(new Tallied(100_000, false));
        assertThat(column(profile, "peringkat").distinct()).isEqualTo(new Tallied(4, true));
        assertThat(profile.rejects()).isEmpty();
        assertThat(profile.exactDuplicates()).isTrue();
    }

    @Test
    void remembersOnlySoManyKeysAndSaysSo() {
        var tally = new DistinctTally(3);

        assertThat(List.of(tally.add("a"), tally.add("b"), tally.add("a"), tally.add("c"), tally.add("d")))
                .containsExactly(true, true, false, true, true);
        assertThat(tally.tallied()).isEqualTo(new Tallied(3, false));
        assertThat(tally.add("b")).isFalse();
    }

    private static ColumnProfile column(FileProfile profile, String name) {
        return profile.columns().stream()
                .filter(column -> column.column().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static VillageRegister villages() {
        return new VillageRegister(List.of(new Village("1706012005", null, "Suka Pindah", List.of())));
    }

    private static FileProfile profile(String feed, String text, @Nullable VillageRegister villages) {
        return profile(feed, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), villages);
    }

    private static FileProfile profile(String feed, InputStream text, @Nullable VillageRegister villages) {
        var contract = CONTRACTS.require(feed);
        var profiler = new FileProfiler(contract, LocalDate.of(2026, 11, 19), villages, CONTRACTS.codeLists());
        try (var reader = CsvRecordReader.open(text, feed + ".csv", contract, ReadingLimits.usual())) {
            return profiler.profile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A delivery made while it is read. */
    private static final class Families extends InputStream {
        private final int records;
        private int made;
        private byte[] line = "id_keluarga,peringkat\n".getBytes(StandardCharsets.UTF_8);
        private int at;

        Families(int records) {
            this.records = records;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == line.length) {
                if (made == records) {
                    return -1;
                }
                line = ("K" + made + "," + (1 + made % 4) + "\n").getBytes(StandardCharsets.UTF_8);
                at = 0;
                made++;
            }
            var read = Math.min(length, line.length - at);
            System.arraycopy(line, at, target, offset, read);
            at += read;
            return read;
        }
    }
}
