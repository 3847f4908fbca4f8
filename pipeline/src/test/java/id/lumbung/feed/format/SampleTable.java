package id.lumbung.feed.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small table of {@code fkp} in the formats that are no text. */
final class SampleTable {

    private static final String SHEET = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet"
            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + row(1, "Rekap FKP", "", "")
            + row(2, "id_keluarga", "peringkat", "catatan")
            + row(3, "1706", "2", "ok")
            + "<row r=\"4\"><c r=\"A4\"><v>1707</v></c><c r=\"B4\" t=\"s\"><v>0</v></c></row>"
            + row(6, "1708", "3", "RT 3")
            + "</sheetData></worksheet>";

    private SampleTable() {}

    static byte[] sheet() {
        return SHEET.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(byte[] sheet) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats"
                            + "-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            add(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml", ""));
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationships(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                    + "relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
            add(
                    zip,
                    "xl/sharedStrings.xml",
                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>4</t></si></sst>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet);
        }
        return packed.toByteArray();
    }

    static byte[] parquet(Path folder) throws IOException, SQLException {
        Path file = folder.resolve("sample.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    copy (select i::varchar as id_keluarga, mod(i, 4) + 1 as peringkat, 'RT ' || i as catatan
                    from range(300) as numbers (i)) to '%s' (format parquet, row_group_size 100)
                    """.formatted(file));
        }
        return Files.readAllBytes(file);
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"%d\">".formatted(number));
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + i, number, cells[i]));
        }
        return row.append("</row>").toString();
    }

    private static String relationships(String type, String target, String more) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships/%s\" Target=\"%s\"/>%s</Relationships>".formatted(type, target, more);
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
