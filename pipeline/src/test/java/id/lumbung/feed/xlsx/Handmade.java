package id.lumbung.feed.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as no spreadsheet program would write all of them. */
final class Handmade {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Handmade() {}

    /** @param rows what stands inside {@code sheetData} */
    static Handmade of(String... rows) {
        return new Handmade()
                .part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")))
                .part("xl/workbook.xml", workbook("", "<sheet name='Data' sheetId='1' r:id='rId1'/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        links(
                                link("rId1", "worksheet", "worksheets/sheet1.xml"),
                                link("rId2", "sharedStrings", "sharedStrings.xml"),
                                link("rId3", "styles", "styles.xml")))
                .part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'/>")
                .part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'/>")
                .part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String workbook(String properties, String sheets) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + LINK + "'>" + properties + "<sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String sheet(String... rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + String.join("", rows) + "</sheetData></worksheet>";
    }

    static String links(String... links) {
        return "<Relationships>" + String.join("", links) + "</Relationships>";
    }

    static String link(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + LINK + "/" + type + "' Target='" + target + "'/>";
    }

    /** A row of texts; an empty one leaves its cell away. */
    static String row(int line, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + line + "'>");
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.append("<c r='")
                        .append((char) ('A' + column))
                        .append(line)
                        .append("' t='inlineStr'><is><t>")
                        .append(texts[column])
                        .append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    Handmade part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    Handmade without(String name) {
        parts.remove(name);
        return this;
    }

    Handmade shared(String... items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + String.join("", items) + "</sst>");
    }

    Handmade from1904() {
        return part(
                "xl/workbook.xml",
                workbook("<workbookPr date1904='1'/>", "<sheet name='Data' sheetId='1' r:id='rId1'/>"));
    }

    /** Style 1 is the built-in date, style 2 a date format of the workbook's own, style 3 a format that is none. */
    Handmade dateStyles() {
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><numFmts><numFmt numFmtId='164' formatCode='dd\\-mmm\\-yyyy'/>"
                        + "<numFmt numFmtId='165' formatCode='0.00 \"hari dan malam\"'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
                        + "<xf numFmtId='14'><alignment/></xf><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs>"
                        + "</styleSheet>");
    }

    Path write(Path folder) throws IOException {
        Path file = folder.resolve("buatan.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
