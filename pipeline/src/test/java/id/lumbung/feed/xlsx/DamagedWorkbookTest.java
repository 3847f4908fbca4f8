package id.lumbung.feed.xlsx;

import static id.lumbung.feed.xlsx.Handmade.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook that is damaged or hostile is refused, and says nothing of its cells. */
class DamagedWorkbookTest {

    private static final Contract FKP = Contracts.load().require("fkp");
    private static final String WHERE = "fkp/2026-11-09/fkp.xlsx";
    private static final String DAMAGED =
            WHERE + ": expected a whole file, found it damaged or cut off. Ask for the file again.";
    private static final String HEADER = row(1, "id_keluarga", "peringkat", "tanggal", "catatan");
    private static final ReadingLimits SMALL = new ReadingLimits(1_000, 5_000, 50, 20_000, 4 << 20, 8 << 20, 20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='A2' t='s'><v>1</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>-1</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>99999999999</v></c></row>",
                "<row r='2'><c r='A2' t='rahasia'><v>1</v></c></row>",
                "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>1</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>1</v></c></row>",
                "<row r='2'><c r='A3'><v>1</v></c></row>",
                "<row r='2'><c r='2'><v>1</v></c></row>",
                "<row r='2'><c r='XFE2'><v>1</v></c></row>",
                "<row r='1'><c><v>1</v></c></row>",
                "<row r='dua'><c><v>1</v></c></row>",
                "<row r='2'><c s='x'><v>1</v></c></row>",
                "<row r='2'><c><v>1</c></v></row>",
                "<row r='2'><c><v>1 & 2</v></c></row>",
                "<row r='2'><c><v>&rahasia;</v></c></row>",
                "<row r='2'><c><v>\u0001</v></c></row>",
                "<row r='2'>",
                "</sheetData><sheetData>",
            })
    void refusesASheetThatIsNotCertain(String rows) throws IOException {
        assertRefused(Handmade.of(HEADER, rows), DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"})
    void refusesAWorkbookWithAPartMissing(String part) throws IOException {
        assertRefused(Handmade.of(HEADER, row(2, "K1", "1")).without(part), DAMAGED);
    }

    @Test
    void refusesTwoPartsOfOneName() throws IOException {
        assertRefused(Handmade.of(HEADER).part("XL/workbook.xml", "<workbook/>"), DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>",
                "<!DOCTYPE worksheet SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE worksheet [<!ENTITY % p SYSTEM 'http://localhost:1/x'> %p;]>",
            })
    void refusesADocumentType(String declaration) throws IOException {
        String told = WHERE + ": expected a workbook as Excel writes it, found one with a document type (DTD) of its"
                + " own, which is not read. Ask the agency to save the table again as .xlsx, or as CSV.";
        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"}) {
            assertRefused(Handmade.of(HEADER).part(part, declaration + "<worksheet>&b;</worksheet>"), told);
        }
    }

    @Test
    void refusesNestingWithoutEnd() throws IOException {
        assertRefused(
                Handmade.of(HEADER, "<row r='2'><c><is>" + "<r>".repeat(100) + "</r>".repeat(100) + "</is></c></row>"),
                DAMAGED);
    }

    @Test
    void refusesNamesWithoutEnd() throws IOException {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            names.append("<a").append(i).append("/>");
        }
        assertRefused(Handmade.of(HEADER, names.toString()), DAMAGED);
    }

    @Test
    void refusesStylesAndTargetsWithoutEnd() throws IOException {
        assertRefused(
                Handmade.of(HEADER)
                        .part(
                                "xl/styles.xml",
                                "<styleSheet><cellXfs>" + "<xf/>".repeat((1 << 20) + 1) + "</cellXfs></styleSheet>"),
                new ReadingLimits(1_000, 5_000, 50, 20_000, 64 << 20, 64 << 20, 100_000),
                DAMAGED);
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 10_001; i++) {
            links.append(Handmade.link("r" + i, "worksheet", "worksheets/sheet1.xml"));
        }
        assertRefused(
                Handmade.of(HEADER).part("xl/_rels/workbook.xml.rels", Handmade.links(links.toString())), DAMAGED);
    }

    @Test
    void refusesACommentWithoutEnd() throws IOException {
        String noise = new Random(3)
                .ints(5 << 20, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertRefused(Handmade.of(HEADER, "<!--" + noise + "-->"), DAMAGED);
    }

    @Test
    void refusesAPartThatUnpacksToManyTimesItsSize() throws IOException {
        assertRefused(
                Handmade.of(HEADER, " ".repeat(3 << 20)),
                SMALL,
                WHERE + ": its content unpacks to more than 20 times its size, or to more than 8 MiB, and is not read."
                        + " Ask the agency for the file again, or split.");
    }

    @Test
    void refusesAFileThatUnpacksToMoreThanIsRead() throws IOException {
        StringBuilder strings = new StringBuilder();
        Random random = new Random(5);
        while (strings.length() < 9 << 20) {
            strings.append("<si><t>").append(random.nextLong()).append("</t></si>");
        }
        assertRefused(
                Handmade.of(HEADER).shared(strings.toString()),
                new ReadingLimits(1_000, 5_000, 50, 20_000, 64 << 20, 8 << 20, 200),
                WHERE + ": its content unpacks to more than 200 times its size, or to more than 8 MiB, and is not read."
                        + " Ask the agency for the file again, or split.");
    }

    @Test
    void refusesAFileLargerThanIsRead() throws IOException {
        assertRefused(
                Handmade.of(HEADER),
                new ReadingLimits(1_000, 5_000, 50, 20_000, 10, 8 << 20, 200),
                WHERE + ": a file larger than 0 MiB is not read. Ask the agency to split it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inlineStr", "s", "str"})
    void refusesACellLongerThanIsRead(String type) throws IOException {
        String text = "x".repeat(1_001);
        String cell = type.equals("inlineStr") ? "<is><r><t>" + text + "</t></r></is>" : "<v>" + text + "</v>";
        Handmade workbook = type.equals("s")
                ? Handmade.of(HEADER).shared("<si><t>" + text + "</t></si>")
                : Handmade.of(HEADER, "<row r='2'><c t='" + type + "'>" + cell + "</c></row>");

        assertRefused(
                workbook,
                SMALL,
                WHERE
                        + ": a cell holds more than 1,000 characters, and is not read. Ask the agency to check the file.");
    }

    @Test
    void refusesARowLongerThanIsRead() throws IOException {
        String cell = "<c t='str'><v>" + "x".repeat(900) + "</v></c>";

        assertRefused(
                Handmade.of(HEADER, "<row r='2'>" + cell.repeat(6) + "</row>"),
                SMALL,
                WHERE + ", line 2: a row with more than 5,000 characters is not read. Ask the agency to check that"
                        + " line.");
    }

    @Test
    void refusesMoreRowsThanAreRead() throws IOException {
        String rows = IntStream.rangeClosed(2, 20_002)
                .mapToObj(line -> "<row r='" + line + "'/>")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();

        assertRefused(
                Handmade.of(HEADER, rows),
                SMALL,
                WHERE + ": a file with more than 20,000 rows is not read. Ask the agency to split it.");
    }

    @Test
    void refusesMoreColumnsThanAreRead() throws IOException {
        String[] names = IntStream.range(0, 26).mapToObj(i -> "kolom" + i).toArray(String[]::new);
        names[0] = "id_keluarga";
        names[1] = "peringkat";

        assertRefused(
                Handmade.of(row(1, names)),
                new ReadingLimits(1_000, 5_000, 20, 20_000, 4 << 20, 8 << 20, 20),
                WHERE + ": the header has 26 columns, and a file with more than 20 is not read. Ask for a file with the"
                        + " columns of the contract only.");
    }

    @Test
    void refusesAFileCutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(large().write(folder));
        Path cut = folder.resolve("terpotong.xlsx");
        for (int part = 0; part < 50; part++) {
            Files.write(cut, Arrays.copyOf(whole, (int) ((long) whole.length * part / 50)));

            assertThatThrownBy(() -> read(cut, ReadingLimits.usual()))
                    .as("cut after %s of 50 parts", part)
                    .isExactlyInstanceOf(DeliveryException.class)
                    .hasMessage(DAMAGED);
        }
    }

    @Test
    void readsAllOrRefusesAFileWithBytesChanged() throws IOException {
        byte[] whole = Files.readAllBytes(large().write(folder));
        Path changed = folder.resolve("berubah.xlsx");
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 200; round++) {
            byte[] bytes = whole.clone();
            for (int i = 0; i <= round % 4; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(changed, bytes);
            try {
                assertThat(read(changed, ReadingLimits.usual()))
                        .as("round %s of seed 11", round)
                        .isEqualTo(2_000);
            } catch (DeliveryException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(150);
    }

    @Test
    void leavesNothingInTheScratchFolderWhenItRefuses() throws IOException {
        Path scratch = Files.createDirectory(folder.resolve("kerja"));
        Path file = Handmade.of("<row>").shared("<si><t>rahasia</t></si>").write(folder);

        assertThatThrownBy(() -> XlsxRecordReader.open(file, WHERE, FKP, SMALL, scratch))
                .isInstanceOf(DeliveryException.class);
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void refusesADirectoryThatClaimsMoreThanAWorkbookHas() throws IOException {
        byte[] bytes = Files.readAllBytes(Handmade.of(HEADER).write(folder));
        int end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0005\u0006");
        bytes[end + 10] = (byte) 0x20;
        bytes[end + 11] = (byte) 0x7F;
        Path file = Files.write(folder.resolve("banyak.xlsx"), bytes);

        assertThatThrownBy(() -> read(file, ReadingLimits.usual()))
                .isInstanceOf(DeliveryException.class)
                .hasMessage(DAMAGED);
    }

    @Test
    void readsTheLargeFormOfADirectoryUnlessItClaimsTooMuch() throws IOException {
        Path large = withLargeDirectory(Handmade.of(HEADER, row(2, "K1", "1")), 0);
        assertThat(read(large, ReadingLimits.usual())).isEqualTo(1);

        Path larger = withLargeDirectory(Handmade.of(HEADER, row(2, "K1", "1")), 1L << 40);
        assertThatThrownBy(() -> read(larger, ReadingLimits.usual()))
                .isInstanceOf(DeliveryException.class)
                .hasMessage(DAMAGED);
    }

    /** @param more bytes the directory claims to have beyond those it has */
    private Path withLargeDirectory(Handmade workbook, long more) throws IOException {
        byte[] bytes = Files.readAllBytes(workbook.write(folder));
        ByteBuffer old = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - 22;
        ByteBuffer large = ByteBuffer.allocate(bytes.length + 76).order(ByteOrder.LITTLE_ENDIAN);
        large.put(bytes, 0, end);
        large.putInt(0x06064B50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putLong(0);
        large.putLong(old.getShort(end + 10)).putLong(old.getShort(end + 10));
        large.putLong(old.getInt(end + 12) + more).putLong(old.getInt(end + 16));
        large.putInt(0x07064B50).putInt(0).putLong(end).putInt(1);
        large.putInt(0x06054B50).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
        return Files.write(folder.resolve("besar.xlsx"), large.array());
    }

    private static Handmade large() {
        String[] rows = IntStream.rangeClosed(1, 2_001)
                .mapToObj(
                        line -> line == 1 ? HEADER : row(line, "K" + line, "1", "2026-08-01", "catatan " + line * 7919))
                .toArray(String[]::new);
        return Handmade.of(rows).shared("<si><t>satu</t></si>");
    }

    private void assertRefused(Handmade workbook, String told) throws IOException {
        assertRefused(workbook, ReadingLimits.usual(), told);
    }

    private void assertRefused(Handmade workbook, ReadingLimits limits, String told) throws IOException {
        Path file = workbook.write(folder);
        assertThatThrownBy(() -> read(file, limits))
                .isInstanceOf(DeliveryException.class)
                .hasMessage(told)
                .hasNoCause();
    }

    private int read(Path file, ReadingLimits limits) throws IOException {
        int records = 0;
        try (RecordReader reader = XlsxRecordReader.open(file, WHERE, FKP, limits, folder)) {
            while (reader.next() != null) {
                records++;
            }
        }
        return records;
    }
}
