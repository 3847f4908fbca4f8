package id.lumbung.feed.xlsx;

import static id.lumbung.feed.xlsx.Handmade.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.feed.ArrivedRow;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.FileTraits;
import id.lumbung.feed.HeaderMismatchException;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRecordReaderTest {

    private static final Contracts CONTRACTS = Contracts.load();
    private static final Contract FKP = CONTRACTS.require("fkp");
    private static final String WHERE = "fkp/2026-11-09/fkp.xlsx";
    private static final String HEADER = row(1, "id_keluarga", "peringkat", "tanggal", "catatan");

    @TempDir
    private Path folder;

    @Test
    void readsWhatAWriterOfWorkbooksWrites() throws IOException {
        Path file = folder.resolve("ditulis.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Excel", "16.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            List<String> header = List.of("Id Keluarga", "Peringkat", "Tanggal", "Catatan");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(3, column, header.get(column));
            }
            sheet.value(0, 0, "REKAPITULASI FORUM KONSULTASI PUBLIK");
            sheet.value(4, 0, "1706020010000001");
            sheet.value(4, 1, 2);
            sheet.value(4, 2, LocalDate.of(2026, 8, 21));
            sheet.style(4, 2).format("dd/mm/yyyy").set();
            sheet.value(4, 3, "hadir, \"setuju\"");
            sheet.value(5, 0, 1706020010000002.0);
            sheet.value(5, 1, 3.0);
        }

        assertThat(read(file))
                .containsExactly(
                        "5: [1706020010000001, 2, 2026-08-21, hadir, \"setuju\"]", "6: [1706020010000002, 3, , ]");
    }

    @Test
    void findsTheHeaderBelowTitleRows() throws IOException {
        Path file = Handmade.of(
                        row(1, "LAPORAN PERINGKAT KELUARGA"),
                        row(2, "", "Kabupaten", "Mukomuko"),
                        row(5, "No", "ID Keluarga", "Peringkat"),
                        row(6, "1", "K1", "2"))
                .write(folder);

        try (RecordReader reader = open(file)) {
            assertThat(reader.header()).containsExactly("No", "ID Keluarga", "Peringkat");
            assertThat(reader.unknownColumns()).isEqualTo(1);
            assertThat(reader.traits()).isEqualTo(new FileTraits(FileTraits.Format.XLSX, null, null, false, 5));
            assertThat(rest(reader)).containsExactly("6: [K1, 2, null, null]");
        }
    }

    @Test
    void namesTheColumnsMissingInTheRowMostLikeAHeader() throws IOException {
        Path file = Handmade.of(
                        row(1, "LAPORAN"),
                        row(2, "tanggal"),
                        row(3, "id_keluarga", "tanggal", "hasil"),
                        row(4, "K1", "2026-08-01", "2"))
                .write(folder);

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(HeaderMismatchException.class)
                .hasMessage(WHERE + ": expected column 'peringkat', found [id_keluarga, tanggal, hasil]."
                        + " Fix the file, or add the alias to feeds/fkp.yml.");
    }

    @Test
    void repeatsNoCellOfASheetWithoutHeader() throws IOException {
        Path file = Handmade.of(
                        row(1, "SITI LESTARI", "JALAN MELATI", "tanggal", "DESA"), row(2, "SUWARNO", "JALAN MAWAR"))
                .write(folder);

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(HeaderMismatchException.class)
                .hasMessage(WHERE + ": expected columns 'id_keluarga', 'peringkat', found no header line: the first"
                        + " line holds none of the contract's names. Fix the file, or add the alias to"
                        + " feeds/fkp.yml.");
    }

    @Test
    void looksForTheHeaderAmongTheFirstRowsOnly() throws IOException {
        String[] rows = IntStream.rangeClosed(1, 31)
                .mapToObj(line -> line == 31 ? row(line, "id_keluarga", "peringkat") : row(line, "judul"))
                .toArray(String[]::new);

        assertThatThrownBy(() -> open(Handmade.of(rows).write(folder))).isInstanceOf(HeaderMismatchException.class);
        assertThat(read(Handmade.of(Arrays.copyOfRange(rows, 1, 31)).write(folder)))
                .isEmpty();
    }

    @Test
    void joinsRunsAndLeavesReadingAidsAway() throws IOException {
        Path file = Handmade.of(
                        HEADER,
                        "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v> 1 </v></c>"
                                + "<c r='C2' t='str'><f>A1&amp;B1</f><v>2026_x002D_08</v></c>"
                                + "<c r='D2' t='inlineStr'><is><r><rPr><b/></rPr><t>a &lt;</t></r><r><t xml:space='preserve'> b</t></r></is></c></row>")
                .shared(
                        "<si><r><t>K</t></r><r><rPr><sz val='9'/></rPr><t>1</t></r><rPh sb='0' eb='1'><t>kei</t></rPh>"
                                + "<phoneticPr fontId='1'/></si>",
                        "<si><t>2</t></si>")
                .write(folder);

        assertThat(read(file)).containsExactly("2: [K1, 2, 2026-08, a < b]");
    }

    @Test
    void decodesEscapedCharacters() throws IOException {
        Path file = Handmade.of(HEADER, row(2, "K1", "2", "", "baris_x000D__x000a_dua _x005F_x000D_ _xD83D_ _x00_"))
                .write(folder);

        try (RecordReader reader = open(file)) {
            assertThat(first(reader).cells()[3]).isEqualTo("baris\r\ndua _x000D_ _xD83D_ _x00_");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1606011234567890, 1606011234567890",
        "1.6060112345678901E+15, 1606011234567890",
        "9171010101900001, 9171010101900001",
        "9.1710101019000000E+15, 9171010101900000",
        "9.1710101019000013E+15, 9171010101900001.3",
        "12.0, 12",
        "850.5, 850.5",
        "0.61229999999999996, 0.6123",
        "6.1229999999999996E-1, 0.6123",
        "-3, -3",
        "-0, 0",
        "007, 7",
        "1E3, 1000",
        "1E-7, 0.0000001",
        "1e999, 1e999",
        "banyak, banyak",
    })
    void writesNumbersPlainly(String stored, String text) throws IOException {
        Path file = Handmade.of(HEADER, "<row r='2'><c r='A2'><v>" + stored + "</v></c></row>")
                .write(folder);

        assertThat(read(file)).containsExactly("2: [" + text + ", , , ]");
    }

    @Test
    void saysTruthValuesAndErrors() throws IOException {
        Path file = Handmade.of(
                        HEADER,
                        "<row r='2'><c r='A2' t='b'><v>1</v></c><c r='B2' t='b'><v>0</v></c>"
                                + "<c r='C2' t='e'><v>#N/A</v></c><c r='D2' t='e'><v>#REF!</v></c></row>")
                .write(folder);

        assertThat(read(file)).containsExactly("2: [TRUE, FALSE, #N/A, #REF!]");
    }

    @ParameterizedTest
    @CsvSource({
        "29438, 1, 1980-08-05",
        "29438, 2, 1980-08-05",
        "29438, 3, 29438",
        "29438, 0, 29438",
        "29438.5, 1, 1980-08-05 12:00:00",
        "29438.999999999, 1, 1980-08-06",
        "29438.000011574073, 1, 1980-08-05 00:00:01",
        "1, 1, 1900-01-01",
        "59, 1, 1900-02-28",
        "60, 1, 1900-02-29",
        "61, 1, 1900-03-01",
        "2958465, 1, 9999-12-31",
        "2958466, 1, 2958466",
        "0, 1, 0",
        "0.5, 1, 0.5",
        "-1, 1, -1",
    })
    void readsSerialsOfDateStylesFrom1900(String stored, int style, String text) throws IOException {
        assertThat(read(dated(stored, style).write(folder))).containsExactly("2: [K1, 2, " + text + ", ]");
    }

    @ParameterizedTest
    @CsvSource({
        "27976, 1, 1980-08-05",
        "27976, 0, 1980-08-05",
        "27976.25, 0, 1980-08-05 06:00:00",
        "0, 1, 1904-01-01",
        "0, 0, 0",
        "1500, 0, 1908-02-09",
        "1980, 0, 1980",
        "202608, 0, 202608",
        "19800805, 0, 19800805",
    })
    void readsSerialsFrom1904EvenWithoutAStyleWhereTheColumnHoldsDates(String stored, int style, String text)
            throws IOException {
        assertThat(read(dated(stored, style).from1904().write(folder))).containsExactly("2: [K1, 2, " + text + ", ]");
    }

    @Test
    void leavesNumbersOfOtherColumnsAloneWhateverTheEpoch() throws IOException {
        Path file = Handmade.of(HEADER, "<row r='2'><c r='A2'><v>27976</v></c></row>")
                .from1904()
                .write(folder);

        assertThat(read(file)).containsExactly("2: [27976, , , ]");
    }

    @Test
    void readsIsoDates() throws IOException {
        Path file = Handmade.of(
                        HEADER,
                        "<row r='2'><c r='A2' t='d'><v>1980-08-05T00:00:00</v></c>"
                                + "<c r='B2' t='d'><v>1980-08-05T06:30:00</v></c></row>")
                .write(folder);

        assertThat(read(file)).containsExactly("2: [1980-08-05, 1980-08-05T06:30:00, , ]");
    }

    @ParameterizedTest
    @CsvSource({"850.125, 850.12", "850.5, 850.5", "1234567.891, 1234567.89", "850000, 850000", "850.499, 850.49"})
    void writesRupiahSoThatNoDecimalsPassForThousands(String stored, String text) throws IOException {
        Contract families = CONTRACTS.require("regsosek_keluarga");
        Path file = Handmade.of(
                        row(1, "id_keluarga", "kode_desa", "pengeluaran_per_kapita"),
                        "<row r='2'><c r='C2'><v>" + stored + "</v></c></row>")
                .write(folder);

        try (RecordReader reader = XlsxRecordReader.open(file, WHERE, families, ReadingLimits.usual(), folder)) {
            assertThat(first(reader).cells()[families.indexOf("pengeluaran_per_kapita")])
                    .isEqualTo(text);
        }
    }

    @Test
    void passesOverBlankRowsAndCountsThem() throws IOException {
        Path file = Handmade.of(
                        HEADER,
                        row(2, " ", "\u00A0"),
                        row(3, "K1", "1"),
                        "<row r='4'><c r='A4' s='1'/></row>",
                        "<row r='9'/>",
                        row(10, "K2", "2"),
                        "<row r='11'/>")
                .write(folder);

        try (RecordReader reader = open(file)) {
            assertThat(rest(reader)).containsExactly("3: [K1, 1, , ]", "10: [K2, 2, , ]");
            assertThat(reader.skipped()).isEqualTo(4);
        }
    }

    @Test
    void passesOverTheNumbersOfTheColumnsRightUnderTheHeaderOnly() throws IOException {
        Path file = Handmade.of(
                        HEADER,
                        row(2, ""),
                        row(3, "1", "(2)", " [3] ", "4"),
                        row(4, "1", "2", "3", "4"),
                        row(5, "K1", "1"))
                .write(folder);

        try (RecordReader reader = open(file)) {
            assertThat(rest(reader)).containsExactly("4: [1, 2, 3, 4]", "5: [K1, 1, , ]");
            assertThat(reader.skipped()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,2,3,''", "1,2,3,5", "K1,2,3,4"})
    void takesAnyOtherFirstRowForARecord(String first, String second, String third, String fourth) throws IOException {
        Path file = Handmade.of(HEADER, row(2, first, second, third, fourth)).write(folder);

        try (RecordReader reader = open(file)) {
            assertThat(rest(reader)).hasSize(1);
            assertThat(reader.skipped()).isZero();
        }
    }

    @Test
    void passesOverAHeaderThatStandsAgainBetweenTheRecords() throws IOException {
        Path file = Handmade.of(
                        HEADER,
                        row(2, "K1", "1"),
                        row(3, "id_keluarga", "peringkat", "tanggal", "catatan"),
                        row(4, "K2", "2"))
                .write(folder);

        try (RecordReader reader = open(file)) {
            assertThat(rest(reader)).containsExactly("2: [K1, 1, , ]", "4: [K2, 2, , ]");
            assertThat(reader.skipped()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"JUMLAH", "Total:", "GRAND TOTAL", "Jumlah Total", "SUB TOTAL", "Subtotal", " jumlah "})
    void passesOverTotalsAtTheFootAndCountsThem(String label) throws IOException {
        Path file = Handmade.of(
                        HEADER, row(2, "K1", "1"), row(3, "", label, "", "12"), row(4), row(5, label, "", "", "12"))
                .write(folder);

        try (RecordReader reader = open(file)) {
            assertThat(rest(reader)).containsExactly("2: [K1, 1, , ]");
            assertThat(reader.skipped()).isEqualTo(3);
        }
    }

    @Test
    void takesTotalsInTheMiddleForRecords() throws IOException {
        Path file = Handmade.of(HEADER, row(2, "JUMLAH", "1"), row(3), row(4, "K1", "1"), row(5, "TOTAL", "1"))
                .write(folder);

        try (RecordReader reader = open(file)) {
            assertThat(rest(reader)).containsExactly("2: [JUMLAH, 1, , ]", "4: [K1, 1, , ]");
            assertThat(reader.skipped()).isEqualTo(2);
        }
    }

    @Test
    void passesOverTotalsAboveASignature() throws IOException {
        Path file = Handmade.of(
                        HEADER,
                        row(2, "JUMLAH", "1"),
                        row(3, "K1", "1"),
                        row(4, "JUMLAH", "", "", "12"),
                        row(6, "", "", "", "Sekayu"),
                        row(7, "", "", "", "Kepala Dinas"))
                .write(folder);

        try (RecordReader reader = open(file)) {
            assertThat(rest(reader))
                    .containsExactly(
                            "2: [JUMLAH, 1, , ]", "3: [K1, 1, , ]", "6: [, , , Sekayu]", "7: [, , , Kepala Dinas]");
            assertThat(reader.skipped()).isEqualTo(1);
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void dropsNoRowWithAWholeKey() throws IOException {
        Contract people = CONTRACTS.require("regsosek_individu");
        Path file = Handmade.of(
                        row(1, "nama", "id_keluarga", "nomor_urut", "jenis_kelamin"),
                        row(2, "TOTAL", "K1", "1", "1"),
                        row(3, "TOTAL", "", "6000", ""))
                .write(folder);

        try (RecordReader reader = XlsxRecordReader.open(file, WHERE, people, ReadingLimits.usual(), folder)) {
            assertThat(rest(reader)).hasSize(1);
            assertThat(reader.skipped()).isEqualTo(1);
        }
    }

    @Test
    void holdsBackNoMoreTotalsThanAFootHas() throws IOException {
        String[] rows = IntStream.rangeClosed(1, 301)
                .mapToObj(line -> line == 1 ? HEADER : row(line, "TOTAL", "1"))
                .toArray(String[]::new);

        try (RecordReader reader = open(Handmade.of(rows).write(folder))) {
            assertThat(rest(reader).size() + reader.skipped()).isEqualTo(300);
            assertThat(reader.skipped()).isLessThanOrEqualTo(100);
        }
    }

    @Test
    void takesARowWiderThanTheHeaderForBroken() throws IOException {
        Path file = Handmade.of(
                        row(1, "id_keluarga", "peringkat"),
                        row(2, "K1", "1", "", " "),
                        row(3, "K2", "a,b", "", "lebih"))
                .write(folder);

        assertThat(read(file)).containsExactly("2: [K1, 1, null, null]", "3: broken K2,\"a,b\",,lebih");
        try (RecordReader reader = open(file)) {
            assertThat(reader.rows(Set.of(3L))).isEqualTo(Map.of(3L, new ArrivedRow("K2,\"a,b\",,lebih", List.of())));
        }
    }

    @Test
    void givesRowsWholeAsOneLineOfCsv() throws IOException {
        Path file = Handmade.of(
                        row(1, "petugas", "id_keluarga", "peringkat", "catatan"),
                        row(2, "a", "K1", "1", "satu"),
                        row(3, "b", "K2", "2", "dua \"kata\", lagi"),
                        row(4, "JUMLAH"))
                .write(folder);

        try (RecordReader reader = open(file)) {
            assertThat(reader.rows(Set.of(3L, 4L)))
                    .isEqualTo(Map.of(
                            3L,
                            new ArrivedRow(
                                    "b,K2,2,\"dua \"\"kata\"\", lagi\"",
                                    List.of("b", "K2", "2", "dua \"kata\", lagi"))));
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void readsRowsAndCellsWithoutReferences() throws IOException {
        Path file = Handmade.of(
                        "<row><c t='inlineStr'><is><t>id_keluarga</t></is></c><c t='inlineStr'><is><t>peringkat</t></is></c></row>",
                        "<row r='5'><c><v>1</v></c><c><v>2</v></c></row>",
                        "<row><c/><c><v>3</v></c></row>")
                .write(folder);

        assertThat(read(file)).containsExactly("5: [1, 2, null, null]", "6: [, 3, null, null]");
    }

    @Test
    void readsHiddenRowsAndColumns() throws IOException {
        Path file = Handmade.of(HEADER, "<row r='2' hidden='1'><c r='A2'><v>1</v></c><c r='B2'><v>2</v></c></row>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns='" + Handmade.MAIN + "'><cols><col min='1' max='1' hidden='1'/></cols>"
                                + "<sheetData>" + HEADER
                                + "<row r='2' hidden='1'><c r='A2'><v>1</v></c><c r='B2'><v>2</v></c></row></sheetData>"
                                + "<autoFilter ref='A1:D2'/><mergeCells><mergeCell ref='A1:B1'/></mergeCells></worksheet>")
                .write(folder);

        assertThat(read(file)).containsExactly("2: [1, 2, , ]");
    }

    @Test
    void readsStrictWorkbooksWithPrefixes() throws IOException {
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String link = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        Path file = Handmade.of()
                .part(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x='" + main + "' xmlns:b='" + link
                                + "'><x:sheets><x:sheet name='Data' sheetId='9' b:id='rId7'/></x:sheets></x:workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<p:Relationships xmlns:p='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<p:Relationship Id='rId7' Type='" + link
                                + "/worksheet' Target='/xl/lembar/../worksheets/data.xml'/></p:Relationships>")
                .part(
                        "xl\\worksheets\\Data.xml",
                        "<x:worksheet xmlns:x='" + main + "'><x:sheetData><x:row><x:c t='inlineStr'><x:is>"
                                + "<x:t>id_keluarga</x:t></x:is></x:c><x:c t='inlineStr'><x:is><x:t>peringkat</x:t></x:is>"
                                + "</x:c></x:row><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>"
                                + "</x:sheetData></x:worksheet>")
                .write(folder);

        assertThat(read(file)).containsExactly("2: [1, 2, null, null]");
    }

    @Test
    void takesTheFirstVisibleWorksheet() throws IOException {
        Path file = Handmade.of(HEADER, row(2, "K1", "1"))
                .part(
                        "xl/workbook.xml",
                        Handmade.workbook(
                                "",
                                "<sheet name='daftar' sheetId='3' state='hidden' r:id='rId8'/>"
                                        + "<sheet name='kode' sheetId='4' state='veryHidden' r:id='rId8'/>"
                                        + "<sheet name='grafik' sheetId='5' r:id='rId9'/>"
                                        + "<sheet name='data' sheetId='2' state='visible' r:id='rId1'/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        Handmade.links(
                                Handmade.link("rId9", "chartsheet", "chartsheets/sheet1.xml"),
                                Handmade.link("rId8", "worksheet", "worksheets/sheet8.xml"),
                                Handmade.link("rId1", "worksheet", "worksheets/sheet1.xml")))
                .part("xl/worksheets/sheet8.xml", Handmade.sheet(row(1, "DESA")))
                .write(folder);

        assertThat(read(file)).containsExactly("2: [K1, 1, , ]");
    }

    @Test
    void refusesAWorkbookWithoutVisibleWorksheet() throws IOException {
        Path file = Handmade.of(HEADER)
                .part(
                        "xl/workbook.xml",
                        Handmade.workbook("", "<sheet name='Data' sheetId='1' state='hidden' r:id='rId1'/>"))
                .write(folder);

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(DeliveryException.class)
                .hasMessage(WHERE + ": expected a visible worksheet with the table, found none. Ask the agency to save"
                        + " the table as the first sheet.");
    }

    @Test
    void refusesAnEmptySheet() throws IOException {
        assertThatThrownBy(() -> open(Handmade.of(row(1), row(2, " ")).write(folder)))
                .isInstanceOf(DeliveryException.class)
                .hasMessage(WHERE + ": expected a header line, found an empty file. Ask for the file again.");
    }

    @Test
    void keepsTheTextsThatCellsShareOnlyUntilItIsClosed() throws IOException {
        Path file = Handmade.of(HEADER, "<row r='2'><c r='A2' t='s'><v>0</v></c></row>")
                .shared("<si><t>K1</t></si>")
                .write(folder);
        Path scratch = Files.createDirectory(folder.resolve("kerja"));

        try (RecordReader reader = XlsxRecordReader.open(file, WHERE, FKP, ReadingLimits.usual(), scratch)) {
            assertThat(rest(reader)).containsExactly("2: [K1, , , ]");
        }
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    private static Handmade dated(String stored, int style) {
        return Handmade.of(
                        HEADER,
                        "<row r='2'><c r='A2' t='inlineStr'><is><t>K1</t></is></c><c r='B2'><v>2</v></c>"
                                + "<c r='C2' s='" + style + "'><v>" + stored + "</v></c></row>")
                .dateStyles();
    }

    private RecordReader open(Path file) {
        return XlsxRecordReader.open(file, WHERE, FKP, ReadingLimits.usual(), folder);
    }

    private List<String> read(Path file) throws IOException {
        try (RecordReader reader = open(file)) {
            return rest(reader);
        }
    }

    private static RawRecord first(RecordReader reader) {
        return Objects.requireNonNull(reader.next());
    }

    private static List<String> rest(RecordReader reader) {
        List<String> records = new ArrayList<>();
        for (RawRecord record = reader.next(); record != null; record = reader.next()) {
            records.add(record.line() + ": "
                    + (record.broken() ? "broken " + record.brokenText() : Arrays.toString(record.cells())));
        }
        return records;
    }
}
