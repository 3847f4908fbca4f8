package id.lumbung.feed.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a file when records are taken out of it. */
class RedactedCopyTest {
    private static final Contract BANSOS = Contracts.load().require("bansos");
    private static final Contract CONSULTATIONS = Contracts.load().require("fkp");
    private static final Contract FAMILIES = Contracts.load().require("regsosek_keluarga");

    /** Records start on the lines 3, 4, 7, 8 and 9; the one on line 4 goes over two, line 6 is blank. */
    private static final String TEXT = """

            program;periode;nomor_penerima;nik;nama;catatan
            PKH;2026-10;1;1606011203800001;ANI;
            PKH;2026-10;2;1606011203800002;"BUDI
            WATI";"a ""b\"""
            ;;;;;
            PKH;2026-10;3;1606011203800003;CICI;x
            PKH;2026-10;4;"broken;
            PKH;2026-10;5;1606011203800005;EKA;y
            """;

    @TempDir
    Path folder;

    private Formats formats;
    private Path file;

    @BeforeEach
    void writes() throws IOException {
        formats = new Formats(ReadingLimits.usual(), folder);
        file = folder.resolve("kiriman.csv");
        Files.writeString(file, TEXT);
    }

    private List<String> records(Path from, Contract contract) throws IOException {
        var records = new ArrayList<String>();
        try (var reader = formats.open(from, "feed/date/file", contract)) {
            for (var record = reader.next(); record != null; record = reader.next()) {
                records.add(record.line() + " "
                        + (record.broken() ? record.brokenText() : Arrays.toString(record.cells())));
            }
            records.add("skipped " + reader.skipped());
        }
        return records;
    }

    private Path copy(Contract contract, Map<Long, List<String>> emptied) throws IOException {
        var copied = new ByteArrayOutputStream();
        new RedactedCopy(formats, file, "feed/date/file", contract, emptied).write(copied);
        return Files.write(folder.resolve("salinan"), copied.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 7, 8, 9})
    void keepsEveryOtherRecordOnItsLine(long line) throws IOException {
        var before = records(file, BANSOS);

        var after = records(copy(BANSOS, Map.of(line, List.of())), BANSOS);

        assertThat(after).hasSameSizeAs(before);
        for (int record = 0; record < before.size(); record++) {
            if (before.get(record).startsWith(line + " ")) {
                assertThat(after.get(record)).startsWith(line + " [DIHAPUS").doesNotContain("1606");
            } else {
                assertThat(after.get(record)).isEqualTo(before.get(record));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 7, 8, 9})
    void tellsARecordThatIsTakenOutFromOneThatIsNot(long line) throws IOException {
        assertThat(takenOut(file)).isEmpty();

        assertThat(takenOut(copy(BANSOS, Map.of(line, List.of())))).containsExactly(line);
    }

    private List<Long> takenOut(Path from) throws IOException {
        var lines = new ArrayList<Long>();
        try (var reader = formats.open(from, "feed/date/file", BANSOS)) {
            for (var record = reader.next(); record != null; record = reader.next()) {
                if (RedactedCopy.isTakenOut(record)) {
                    lines.add(record.line());
                }
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void keepsTheLinesOfEveryKindOfLineEnd(String lineEnd) throws IOException {
        Files.writeString(file, TEXT.replace("\n", lineEnd));
        var before = records(file, BANSOS);

        var after = records(copy(BANSOS, Map.of(4L, List.of())), BANSOS);

        assertThat(after.get(1)).startsWith("4 [DIHAPUS");
        assertThat(after.subList(2, after.size())).isEqualTo(before.subList(2, before.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "windows-1252"})
    void readsOtherEncodingsTheSameAfterwards(String encoding) throws IOException {
        Files.write(file, TEXT.replace("CICI", "CÉCI").getBytes(Charset.forName(encoding)));
        var before = records(file, BANSOS);

        var after = records(copy(BANSOS, Map.of(3L, List.of())), BANSOS);

        assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
        assertThat(before.get(2)).contains("CÉCI");
    }

    @Test
    void staysGzipWhereItWas() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, packed.toByteArray());

        var copy = copy(BANSOS, Map.of(3L, List.of()));

        assertThat(Files.readAllBytes(copy)).startsWith(0x1F, 0x8B);
        assertThat(records(copy, BANSOS).get(0)).startsWith("3 [DIHAPUS");
    }

    @Test
    void emptiesOneCellOfARecord() throws IOException {
        Files.writeString(file, """
                id_keluarga,kode_desa,Kepala Keluarga,alamat
                1,1606010001,"SITI, AMINAH","Jl. ""Baru"" 1"
                2,1606010001,BUDI,Jl. Lama
                """);

        var copy = copy(FAMILIES, Map.of(2L, List.of("nama_kepala_keluarga")));

        assertThat(Files.readString(copy)).isEqualTo("\uFEFF" + """
                id_keluarga,kode_desa,Kepala Keluarga,alamat
                1,1606010001,,"Jl. ""Baru"" 1"
                2,1606010001,BUDI,Jl. Lama
                """);
    }

    @Test
    void turnsAWorkbookIntoTextWithTheSameLines() throws IOException {
        Files.write(file, SampleTable.workbook(SampleTable.sheet()));
        var before = records(file, CONSULTATIONS);

        var copy = copy(CONSULTATIONS, Map.of(4L, List.of()));

        assertThat(before.get(1)).startsWith("4 [1707");
        assertThat(records(copy, CONSULTATIONS).subList(0, 3))
                .containsExactly(before.get(0), "4 [DIHAPUS, , null, ]", before.get(2));
    }

    @Test
    void turnsParquetIntoTextWithTheSameLines() throws IOException, SQLException {
        Files.write(file, SampleTable.parquet(folder));
        var before = records(file, CONSULTATIONS);

        var after = records(copy(CONSULTATIONS, Map.of(250L, List.of(), 251L, List.of("catatan"))), CONSULTATIONS);

        assertThat(before.get(248)).startsWith("250 [248");
        assertThat(after.get(248)).startsWith("250 [DIHAPUS");
        assertThat(after.get(249)).isEqualTo("251 [249, 2, null, ]");
        after.subList(248, 250).clear();
        before.subList(248, 250).clear();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void refusesAFileThatIsNoLongerTheSame() {
        assertThatThrownBy(() -> copy(BANSOS, Map.of(5L, List.of())))
                .isInstanceOf(DeliveryException.class)
                .hasMessageStartingWith("feed/date/file: ");
    }
}
