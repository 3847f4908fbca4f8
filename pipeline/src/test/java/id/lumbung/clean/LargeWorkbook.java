package id.lumbung.clean;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook of made-up people as Excel would: every NIK, family card and name a text of its own. */
record LargeWorkbook(int records, boolean shared) {

    private static final int FAMILY = 4;
    private static final int TEXTS_OF_FAMILY = 3;
    private static final int TEXTS_OF_PERSON = 2;
    private static final int FIRST_CODE = 32;
    private static final List<String> HEADER = List.of(
            "Id_Keluarga",
            "Nomor_Urut",
            "NIK",
            "No_KK",
            "Nama",
            "Jenis_Kelamin",
            "Tanggal_Lahir",
            "Status_Hubungan_Keluarga",
            "Status_Kawin",
            "Partisipasi_Sekolah",
            "Jenjang_Tertinggi",
            "Ijazah_Tertinggi",
            "Status_Bekerja",
            "Jam_Kerja",
            "Lapangan_Usaha",
            "Status_Pekerjaan",
            "Kondisi_Gizi",
            "Disabilitas_Melihat",
            "Disabilitas_Mendengar",
            "Disabilitas_Berjalan_Naik_Tangga",
            "Disabilitas_Menggunakan_Tangan_Jari",
            "Disabilitas_Belajar_Intelektual",
            "Disabilitas_Pengendalian_Perilaku",
            "Disabilitas_Berbicara_Komunikasi",
            "Disabilitas_Mengurus_Diri",
            "Disabilitas_Mengingat_Konsentrasi",
            "Penyakit_Kronis",
            "Nama_Ibu_Kandung",
            "Keberadaan",
            "Pendamping",
            "Jaminan_Kesehatan",
            "Jaminan_Ketenagakerjaan");
    private static final String[] GIVEN = {"SITI", "MUHAMMAD", "ASTUTI", "PONIYEM", "SUWARNO", "QONITA", "EKO", "DEWI"};
    private static final String[] FURTHER = {"LESTARI", "SAPUTRA", "WINARTI", "HIDAYAT", "RAHAYU", "SUSANTO", "MISIYEM"
    };
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            entry(zip, "[Content_Types].xml", "<Types/>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Id='rId1' Type='" + LINK
                            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + LINK
                            + "'><sheets><sheet name='Data' sheetId='1' r:id='rId1'/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='rId1' Type='" + LINK
                            + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='" + LINK
                            + "/styles' Target='styles.xml'/>"
                            + (shared
                                    ? "<Relationship Id='rId3' Type='" + LINK
                                            + "/sharedStrings' Target='sharedStrings.xml'/>"
                                    : "")
                            + "</Relationships>");
            entry(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns='" + MAIN
                            + "'><cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(zip);
            zip.closeEntry();
            if (shared) {
                zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                strings(zip);
                zip.closeEntry();
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void sheet(OutputStream out) throws IOException {
        StringBuilder xml = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData><row r=\"1\">");
        for (int column = 0; column < HEADER.size(); column++) {
            text(xml, column, 1, column, HEADER.get(column));
        }
        xml.append("</row>");
        for (int person = 0; person < records; person++) {
            person(xml, person);
            if (xml.length() > 1 << 16) {
                flush(xml, out);
            }
        }
        flush(xml.append("</sheetData></worksheet>"), out);
    }

    private void person(StringBuilder xml, int person) {
        int row = person + 2;
        int family = person / FAMILY;
        int member = person % FAMILY;
        int ofFamily = FIRST_CODE + 10 + family * (TEXTS_OF_FAMILY + FAMILY * TEXTS_OF_PERSON);
        int ofPerson = ofFamily + TEXTS_OF_FAMILY + member * TEXTS_OF_PERSON;
        xml.append("<row r=\"").append(row).append("\" spans=\"1:32\">");
        text(xml, 0, row, ofFamily, familyId(family));
        number(xml, 1, row, "", member + 1);
        text(xml, 2, row, ofPerson, nik(person));
        text(xml, 3, row, ofFamily + 1, card(family));
        text(xml, 4, row, ofPerson + 1, name(person));
        code(xml, 5, row, 1 + member % 2);
        number(xml, 6, row, " s=\"1\"", 20_000 + person % 20_000);
        for (int column = 7; column < 27; column++) {
            int code = 1 + (person + column) % 2;
            if (column % 3 == 0) {
                number(xml, column, row, "", code);
            } else {
                code(xml, column, row, code);
            }
        }
        text(xml, 27, row, ofFamily + 2, mother(family));
        for (int column = 28; column < HEADER.size(); column++) {
            number(xml, column, row, "", 1);
        }
        xml.append("</row>");
    }

    private void code(StringBuilder xml, int column, int row, int code) {
        text(xml, column, row, FIRST_CODE + code, String.valueOf(code));
    }

    private void text(StringBuilder xml, int column, int row, int number, String text) {
        start(xml, column, row);
        if (shared) {
            xml.append(" t=\"s\"><v>").append(number).append("</v></c>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
    }

    private static void number(StringBuilder xml, int column, int row, String style, int number) {
        start(xml, column, row);
        xml.append(style).append("><v>").append(number).append("</v></c>");
    }

    private static void start(StringBuilder xml, int column, int row) {
        xml.append("<c r=\"");
        if (column >= 26) {
            xml.append('A');
        }
        xml.append((char) ('A' + column % 26)).append(row).append('"');
    }

    private void strings(OutputStream out) throws IOException {
        StringBuilder xml = new StringBuilder("<sst xmlns='" + MAIN + "'>");
        HEADER.forEach(name -> string(xml, name));
        for (int code = 0; code < 10; code++) {
            string(xml, String.valueOf(code));
        }
        for (int person = 0; person < records; person++) {
            if (person % FAMILY == 0) {
                int family = person / FAMILY;
                string(xml, familyId(family));
                string(xml, card(family));
                string(xml, mother(family));
            }
            string(xml, nik(person));
            string(xml, name(person));
            if (xml.length() > 1 << 16) {
                flush(xml, out);
            }
        }
        flush(xml.append("</sst>"), out);
    }

    private static void string(StringBuilder xml, String text) {
        xml.append("<si><t>").append(text).append("</t></si>");
    }

    private static void flush(StringBuilder xml, OutputStream out) throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    private static String familyId(int family) {
        return "17060200" + padded(family, 8);
    }

    private static String nik(int person) {
        return "1706" + padded(1 + person / 5_000 % 99, 2) + padded(1 + person % 28, 2) + "0890"
                + padded(1 + person % 9_000, 4);
    }

    private static String card(int family) {
        return "1706010108" + padded(family / 9_000 % 100, 2) + padded(1 + family % 9_000, 4);
    }

    private static String name(int person) {
        char first = (char) ('A' + person % 26);
        char second = (char) ('A' + person / 26 % 26);
        char third = (char) ('A' + person / 676 % 26);
        return GIVEN[person % GIVEN.length] + " " + FURTHER[person % FURTHER.length] + " " + first + second + third;
    }

    private static String mother(int family) {
        return "IBU " + name(7 * family);
    }

    private static String padded(int number, int length) {
        String digits = String.valueOf(number);
        return "0".repeat(length - digits.length()) + digits;
    }
}
