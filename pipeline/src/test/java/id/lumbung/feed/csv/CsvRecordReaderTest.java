package id.lumbung.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.feed.ArrivedRow;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.HeaderMismatchException;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordReaderTest {

    private static final Contract FKP = Contracts.load().require("fkp");
    private static final String FILE = "fkp/2026-11-09/fkp.csv";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|", "\t"})
    void tellsTheSeparatorFromTheHeader(String separator) throws IOException {
        String text = "id_keluarga,peringkat,tanggal,catatan\n1,2,2026-08-21,ok\n".replace(",", separator);

        assertThat(cells(text)).containsExactly("1: [1, 2, 2026-08-21, ok]".replace("1: ", "2: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID_KELUARGA;PERINGKAT",
                "Id Keluarga;Peringkat",
                "id.keluarga;peringkat",
                " idkeluarga ; peringkat ",
                "\uFEFFid_keluarga;peringkat",
                "\"ID KELUARGA\";\"Peringkat\"",
                "id_kel;peringkat",
            })
    void matchesHeadersWithoutCaseSpacesUnderscoresDotsAndBom(String header) throws IOException {
        assertThat(cells(header + "\r\n1;2\r\n")).containsExactly("2: [1, 2, null, null]");
    }

    @Test
    void putsCellsInContractOrderAndCountsUnknownColumns() throws IOException {
        try (RecordReader reader = open(bytes("x;peringkat;Catatan;kolom_bantu;id_keluarga\na;2;ok;b;1\n"))) {
            assertThat(cells(reader)).containsExactly("2: [1, 2, null, ok]");
            assertThat(reader.unknownColumns()).isEqualTo(2);
        }
    }

    @Test
    void passesOverTheHeadersOfFilesGluedTogether() throws IOException {
        String header = "Id_Keluarga,PERINGKAT,x\n";

        try (RecordReader reader = open(bytes(header + "K1,1,a\n" + header + "K2,2,b\n\uFEFF" + header))) {
            assertThat(cells(reader)).containsExactly("2: [K1, 1, null, null]", "4: [K2, 2, null, null]");
            assertThat(reader.skipped()).isEqualTo(2);
        }
    }

    @Test
    void takesARowThatOnlyResemblesTheHeaderForARecord() throws IOException {
        assertThat(cells("id_keluarga,peringkat\nid_keluarga,1\nID_KELUARGA,PERINGKAT\n"))
                .containsExactly("2: [id_keluarga, 1, null, null]", "3: [ID_KELUARGA, PERINGKAT, null, null]");
    }

    @Test
    void readsQuotedSeparatorsLineBreaksAndQuotes() throws IOException {
        String text = "id_keluarga,peringkat,catatan\r\n1,2,\"gang \"\"kecil\"\",\r\nkiri\"\r\n3,4,RT 5\" kiri\r\n";

        assertThat(cells(text))
                .containsExactly("2: [1, 2, null, gang \"kecil\",\r\nkiri]", "4: [3, 4, null, RT 5\" kiri]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void tellsTheEncodingFromTheContent(String charset) throws IOException {
        byte[] content = "id_keluarga;peringkat;catatan\r\n1;2;Café – blok A\r\n".getBytes(Charset.forName(charset));

        assertThat(cells(open(content))).containsExactly("2: [1, 2, null, Café – blok A]");
    }

    @Test
    void readsUtf16WithItsMarkAndGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("\uFEFFid_keluarga\tperingkat\r\n1\t2\r\n".getBytes(StandardCharsets.UTF_16LE));
        }

        assertThat(cells(open(packed.toByteArray()))).containsExactly("2: [1, 2, null, null]");
    }

    @Test
    void readsAWindows1252RowInsideAUtf8File() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("id_keluarga;peringkat;catatan\n1;2;Café\n".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("2;2;Café\n".getBytes(Charset.forName("windows-1252")));

        assertThat(cells(open(mixed.toByteArray()))).containsExactly("2: [1, 2, null, Café]", "3: [2, 2, null, Café]");
    }

    @Test
    void setsARowWithAnotherNumberOfFieldsAside() throws IOException {
        assertThat(cells("id_keluarga,peringkat\n1,2\n3\n4,5,6\n7,8"))
                .containsExactly("2: [1, 2, null, null]", "3: broken 3", "4: broken 4,5,6", "5: [7, 8, null, null]");
    }

    @Test
    void resumesOnTheLineAfterAStrayQuote() throws IOException {
        assertThat(cells("id_keluarga,peringkat\n1,\"2\n3,4\n5,6\n"))
                .containsExactly("2: broken 1,\"2", "3: [3, 4, null, null]", "4: [5, 6, null, null]");
        assertThat(cells("id_keluarga,peringkat\n1,\"2\n3,4\n5,\"6\"\n"))
                .containsExactly("2: broken 1,\"2", "3: [3, 4, null, null]", "4: [5, 6, null, null]");
        assertThat(cells("id_keluarga,peringkat\n\"1\",\"2\"x\n\"3\",\"4\"\n"))
                .containsExactly("2: broken \"1\",\"2\"x", "3: [3, 4, null, null]");
        assertThat(cells("id_keluarga,peringkat\n1,\"2\n3,4\n5,6\",7\n8,9\n"))
                .containsExactly(
                        "2: broken 1,\"2", "3: [3, 4, null, null]", "4: broken 5,6\",7", "5: [8, 9, null, null]");
    }

    @Test
    void keepsABrokenRowOfTwoLinesWhole() throws IOException {
        assertThat(cells("id_keluarga,peringkat,catatan\n1,\"gang\nkiri\"\n2,3,ok\n"))
                .containsExactly("2: broken 1,\"gang\nkiri\"", "4: [2, 3, null, ok]");
    }

    @Test
    void resumesInALongFileWithoutReadingItsRestIntoOneCell() throws IOException {
        StringBuilder text = new StringBuilder("id_keluarga,peringkat,catatan\n");
        for (int i = 2; i <= 60_000; i++) {
            text.append(i).append(",1,").append(i == 30_000 ? "\"ok" : "ok").append('\n');
        }

        List<String> cells = cells(text.toString());

        assertThat(cells).hasSize(59_999);
        assertThat(cells.get(29_998)).isEqualTo("30000: broken 30000,1,\"ok");
        assertThat(cells.get(59_998)).isEqualTo("60000: [60000, 1, null, ok]");
    }

    @Test
    void skipsEmptyLinesAndCountsThem() throws IOException {
        assertThat(cells("\n\nid_keluarga;peringkat\r\n\r\n1;2\r\n\n3;4"))
                .containsExactly("5: [1, 2, null, null]", "7: [3, 4, null, null]");
    }

    @Test
    void heedsTheSeparatorLineOfExcel() throws IOException {
        assertThat(cells("sep=;\nid_keluarga;peringkat\n1;2\n")).containsExactly("3: [1, 2, null, null]");
    }

    @Test
    void fingerprintsCellsAsTheyArrived() throws IOException {
        List<RawRecord> records = records(open(bytes("id_keluarga,x,peringkat\n1,a,2\n1,b,2\n1,a,2 \n12,a,\n")));

        assertThat(records.get(0).fingerprint()).isEqualTo(records.get(1).fingerprint());
        assertThat(records.get(0).fingerprint()).isNotEqualTo(records.get(2).fingerprint());
        assertThat(records.get(0).fingerprint()).isNotEqualTo(records.get(3).fingerprint());
    }

    @Test
    void fetchesRecordsAgainAsTheyArrived() throws IOException {
        byte[] content = bytes("id_keluarga,x,peringkat\n1,a,2\n3,\"b\nc\",4\n5,d,6\n");
        try (RecordReader reader = open(content)) {
            assertThat(reader.rows(Set.of(3L, 5L)))
                    .isEqualTo(Map.of(
                            3L, new ArrivedRow("3,\"b\nc\",4", List.of("3", "b\nc", "4")),
                            5L, new ArrivedRow("5,d,6", List.of("5", "d", "6"))));
        }
    }

    @Test
    void namesTheMissingColumnsAndTheHeaderFound() {
        assertThatThrownBy(() -> open(bytes("idkel;rangking;tanggal\n1;2;3\n")))
                .isInstanceOf(HeaderMismatchException.class)
                .hasMessage("fkp/2026-11-09/fkp.csv: expected column 'peringkat', found [idkel, rangking, tanggal]."
                        + " Fix the file, or add the alias to feeds/fkp.yml.");
    }

    @ParameterizedTest
    @CsvSource({
        "SITI AMINAH;DESA SEKAYU;tanggal;RT 3, [tanggal] and 3 more",
        "tanggal;SITI AMINAH;id_kel;AMIR, '[tanggal, id_kel] and 2 more'",
    })
    void repeatsNoCellThatStandsBesideAColumnsName(String firstLine, String shown) {
        assertThatThrownBy(() -> open(bytes(firstLine + "\n")))
                .isInstanceOf(HeaderMismatchException.class)
                .hasMessageContaining(", found " + shown + ".")
                .hasMessageNotContainingAny("SITI", "AMIR", "SEKAYU");
    }

    @Test
    void repeatsNoCellWhereAColumnStandsTwice() {
        assertThatThrownBy(() -> open(bytes("tanggal;SITI AMINAH;Tanggal;AMIR\n")))
                .isInstanceOf(HeaderMismatchException.class)
                .hasMessageContaining("twice in [tanggal, Tanggal] and 2 more.")
                .hasMessageNotContainingAny("SITI", "AMIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1706015402069001;2;SITI AMINAH", "SITI AMINAH;Sangat miskin;RT 3", "AMIR"})
    void repeatsNoCellOfAFileWithoutItsHeader(String firstLine) {
        assertThatThrownBy(() -> open(bytes(firstLine + "\n")))
                .isInstanceOf(HeaderMismatchException.class)
                .hasMessage("fkp/2026-11-09/fkp.csv: expected columns 'id_keluarga', 'peringkat',"
                        + " found no header line: the first line holds none of the contract's names."
                        + " Fix the file, or add the alias to feeds/fkp.yml.");
    }

    @Test
    void refusesAColumnDeliveredTwice() {
        assertThatThrownBy(() -> open(bytes("id_keluarga;peringkat;PERINGKAT\n1;2;3\n")))
                .isInstanceOf(HeaderMismatchException.class)
                .hasMessage("fkp/2026-11-09/fkp.csv: expected column 'peringkat' once, found it twice in"
                        + " [id_keluarga, peringkat, PERINGKAT]. Fix the file, or change the alias in feeds/fkp.yml.");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> open(new byte[0]))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("fkp/2026-11-09/fkp.csv: expected a header line, found an empty file."
                        + " Ask for the file again.");
    }

    @Test
    void refusesAFileCutOffInItsCompression() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes("id_keluarga;peringkat\n1;2\n"));
        }
        byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 12);

        assertThatThrownBy(() -> records(open(cut)))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("fkp/2026-11-09/fkp.csv: expected a whole file, found it damaged or cut off."
                        + " Ask for the file again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id_keluarga;peringkat;catatan (alamat, RT, RW, dusun, desa)",
                "\"id_keluarga\";\"peringkat\";\"a,b,c,d|e|f\"",
                "id_keluarga|peringkat|a;b;c;d",
                "id_keluarga\tperingkat\ta,b;c,d;e",
                "\"ID\nKELUARGA\",\"PERINGKAT\r\n\",x;y;z;w",
                "sep=;\nid_keluarga;peringkat;a,b,c",
                "\"sep=;\"\nid_keluarga;peringkat;a,b,c",
                "SEP=^\nid_keluarga^peringkat^a,b,c",
                "sep=,\nid_keluarga;peringkat;a,b,c",
                "\uFEFF\uFEFF\"id_keluarga\",\"peringkat\",x",
                ";;;\n\nid_keluarga;peringkat;x",
            })
    void choosesTheSeparatorThatMakesTheHeaderMatch(String header) throws IOException {
        try (RecordReader reader = open(bytes(header + "\n"))) {
            assertThat(reader.next()).isNull();
            assertThat(reader.header()).hasSize(3);
            assertThat(reader.unknownColumns()).isEqualTo(1);
        }
    }

    @Test
    void readsLinesEndedByCarriageReturnsOnly() throws IOException {
        assertThat(cells("id_keluarga;peringkat\r1;2\r\r3;4\r"))
                .containsExactly("2: [1, 2, null, null]", "4: [3, 4, null, null]");
    }

    @Test
    void passesOverRowsWithoutAnyCellAndCountsThem() throws IOException {
        try (RecordReader reader = open(bytes(
                "id_keluarga;peringkat;catatan\n1;2;a\n;;\n;;;;\n \u00A0; ;\n\"\";\"\";\"\"\n" + "\n3;4;b\n\u001A"))) {
            assertThat(cells(reader)).containsExactly("2: [1, 2, null, a]", "8: [3, 4, null, b]");
            assertThat(reader.skipped()).isEqualTo(6);
        }
    }

    @Test
    void takesAZeroedEndOfAFileForNoBlankRow() throws IOException {
        assertThat(cells("id_keluarga;peringkat\n1;2\n\0\0\0\0"))
                .containsExactly("2: [1, 2, null, null]", "3: broken \0\0\0\0");
    }

    @Test
    void readsAHeaderWithoutTheSeparatorAtTheEndOfItsRows() throws IOException {
        assertThat(cells("id_keluarga;peringkat\n1;2;\n3;4;\n5;6;\n"))
                .containsExactly("2: [1, 2, null, null]", "3: [3, 4, null, null]", "4: [5, 6, null, null]");
    }

    @Test
    void readsAHeaderWithASeparatorAtItsEndThatItsRowsLack() throws IOException {
        byte[] file = bytes("id_keluarga;peringkat;\n1;2\n3;4\n");
        try (RecordReader reader = open(file)) {
            assertThat(cells(reader)).containsExactly("2: [1, 2, null, null]", "3: [3, 4, null, null]");
            assertThat(reader.unknownColumns()).isZero();
        }
        try (RecordReader reader = open(file)) {
            assertThat(reader.rows(Set.of(3L))).isEqualTo(Map.of(3L, new ArrivedRow("3;4", List.of("3", "4", ""))));
        }
    }

    @Test
    void readsASeparatorAtTheEndOfHeaderAndRows() throws IOException {
        assertThat(cells("id_keluarga;peringkat;\n1;2;\n3;4;\n"))
                .containsExactly("2: [1, 2, null, null]", "3: [3, 4, null, null]");
    }

    @Test
    void guessesNoCellWhereOneRowHasASeparatorTooMany() throws IOException {
        assertThat(cells("id_keluarga,catatan,peringkat\n1,AMIR, S.Pd,\n")).containsExactly("2: broken 1,AMIR, S.Pd,");
        assertThat(cells("id_keluarga,catatan,peringkat\n1,AMIR, S.Pd,\n2,ok,3\n3,ANI, S.E.,\n4,ok,2\n"))
                .containsExactly(
                        "2: broken 1,AMIR, S.Pd,",
                        "3: [2, 3, null, ok]",
                        "4: broken 3,ANI, S.E.,",
                        "5: [4, 2, null, ok]");
    }

    @Test
    void readsNoRecordsBelowAHeaderAlone() throws IOException {
        assertThat(cells("id_keluarga;peringkat")).isEmpty();
        assertThat(cells("id_keluarga;peringkat\r\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", " ;;\n"})
    void refusesAFileWithoutAHeader(String text) {
        assertThatThrownBy(() -> open(bytes(text)))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("fkp/2026-11-09/fkp.csv: expected a header line, found an empty file."
                        + " Ask for the file again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void refusesUtf16CutInsideACharacter(String charset) {
        byte[] whole = "\uFEFFid_keluarga;peringkat\n1;2\n3;😀".getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> records(open(Arrays.copyOf(whole, whole.length - 1))))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("damaged or cut off");
        assertThatThrownBy(() -> records(open(Arrays.copyOf(whole, whole.length - 2))))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("damaged or cut off");
    }

    @Test
    void keepsARowOfUtf16WithHalfACharacter() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (char c : "\uFEFFid_keluarga;peringkat;catatan\n1;2;a\uD83D\n2;3;\uDE00b\n3;4;😀\n".toCharArray()) {
            file.write(c >> 8);
            file.write(c);
        }

        assertThat(cells(open(file.toByteArray())))
                .containsExactly("2: [1, 2, null, a\uFFFD]", "3: [2, 3, null, \uFFFDb]", "4: [3, 4, null, 😀]");
    }

    @Test
    void refusesUtf8CutInsideACharacter() {
        byte[] whole = bytes("id_keluarga;peringkat;catatan\n1;2;é\n3;4;é");

        assertThatThrownBy(() -> records(open(Arrays.copyOf(whole, whole.length - 1))))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("damaged or cut off");
    }

    @Test
    void readsWindows1252ThatEndsLikeTheBeginningOfACharacter() throws IOException {
        byte[] file = "id_keluarga;peringkat;catatan\n1;2;CAFÉ".getBytes(Charset.forName("windows-1252"));

        assertThat(cells(open(file))).containsExactly("2: [1, 2, null, CAFÉ]");
    }

    @Test
    void tellsAByteThatNoEncodingDefines() throws IOException {
        byte[] file = "id_keluarga;peringkat;catatan\n1;2;A?B\n".getBytes(StandardCharsets.ISO_8859_1);
        for (int undefined : new int[] {0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
            file[file.length - 3] = (byte) undefined;

            assertThat(cells(open(file))).containsExactly("2: [1, 2, null, A\uFFFDB]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsCharactersOfTwoHalvesWhereverTheBufferEnds(String charset) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFFid_keluarga;peringkat;catatan\n");
        for (int i = 0; i < 40_000; i++) {
            text.append("1;2;")
                    .append("😀".repeat(1 + i % 5))
                    .append(i % 2 == 0 ? "x" : "")
                    .append('\n');
        }

        List<String> cells = cells(open(text.toString().getBytes(Charset.forName(charset))));

        assertThat(cells).hasSize(40_000).noneMatch(cell -> cell.contains("broken") || cell.contains("\uFFFD"));
        assertThat(cells.get(39_999)).isEqualTo("40001: [1, 2, null, 😀😀😀😀😀]");
    }

    @Test
    void fetchesTheRecordsNotYetReadOnly() throws IOException {
        try (RecordReader reader = open(bytes("id_keluarga,peringkat\n1,2\n3,4\n5,6\n"))) {
            assertThat(reader.next()).isNotNull();
            assertThat(reader.rows(Set.of(2L, 4L))).containsOnlyKeys(4L);
            assertThat(reader.next()).isNull();
        }
    }

    private static List<String> cells(String text) throws IOException {
        return cells(open(bytes(text)));
    }

    private static List<String> cells(RecordReader reader) throws IOException {
        return records(reader).stream()
                .map(record -> record.line() + ": "
                        + (record.broken() ? "broken " + record.brokenText() : Arrays.toString(record.cells())))
                .toList();
    }

    private static List<RawRecord> records(RecordReader reader) throws IOException {
        List<RawRecord> records = new ArrayList<>();
        try (reader) {
            for (RawRecord record = reader.next(); record != null; record = reader.next()) {
                records.add(record);
            }
        }
        return records;
    }

    private static RecordReader open(byte[] content) {
        return CsvRecordReader.open(new ByteArrayInputStream(content), FILE, FKP, ReadingLimits.usual());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
