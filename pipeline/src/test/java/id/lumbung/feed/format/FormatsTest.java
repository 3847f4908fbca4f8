package id.lumbung.feed.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.FileTraits.Format;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static final Contract FKP = Contracts.load().require("fkp");
    private static final String WHERE = "fkp/2026-11-09/fkp.csv";

    @TempDir
    private Path folder;

    @Test
    void readsAWorkbookWhateverItsName() throws IOException {
        assertThat(format(workbook())).isEqualTo(Format.XLSX);
    }

    @Test
    void readsCsvAndCsvInGzip() throws IOException {
        byte[] csv = bytes("id_keluarga,peringkat\n1,2\n");

        assertThat(format(csv)).isEqualTo(Format.CSV);
        assertThat(format(gzip(csv))).isEqualTo(Format.CSV);
    }

    @Test
    void refusesOtherThanCsvInGzip() throws IOException {
        byte[] workbook = workbook();

        assertRefused(gzip(workbook), "a file in gzip that is no CSV");
        assertRefused(gzip(gzip(bytes("id_keluarga"))), "a file in gzip that is no CSV");
        assertRefused(gzip(bytes("PAR1")), "a file in gzip that is no CSV");
    }

    @Test
    void refusesGzipCutOff() {
        assertThatThrownBy(() -> format(new byte[] {0x1F, (byte) 0x8B, 8}))
                .isInstanceOf(DeliveryException.class)
                .hasMessage(WHERE + ": expected a whole file, found it damaged or cut off. Ask for the file again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html>",
                "\uFEFF\r\n  <HTML xmlns:x='urn'>",
                "<table border=1><tr><td>id_keluarga",
                "<html\n>",
            })
    void refusesWebPages(String text) {
        assertRefused(bytes(text), "a web page (HTML), whatever its name says");
        assertRefused(
                ("\uFEFF" + text.replace("\uFEFF", "")).getBytes(StandardCharsets.UTF_16LE),
                "a web page (HTML), whatever its name says");
    }

    @Test
    void refusesOtherXml() {
        assertRefused(bytes("<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"), "an XML document");
    }

    @Test
    void refusesDocumentsAndArchivesByTheirFirstBytes() {
        assertRefused(bytes("%PDF-1.7\n"), "a PDF document");
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                },
                "an old Excel file (.xls) or one locked with a password");
        assertRefused(bytes("BZh91AY&SY..."), "an archive or a compressed file");
        assertRefused(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0}, "an archive or a compressed file");
        assertRefused(
                new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0}, "an archive or a compressed file");
        assertRefused(bytes("Rar!\u001A\u0007\0"), "an archive or a compressed file");
        assertRefused(new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0}, "an archive or a compressed file");
        assertRefused(bytes("PAR1........PARE"), "an encrypted Parquet file");
    }

    @ParameterizedTest
    @CsvSource({
        "fkp.csv, an archive or a compressed file",
        "[Content_Types].xml;xl/workbook.bin, a binary Excel workbook (.xlsb)",
        "mimetype;content.xml, an OpenDocument file (.ods)",
        "[Content_Types].xml;word/document.xml, a text document or a presentation",
    })
    void refusesOtherThanWorkbooksInZip(String names, String found) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names.split(";", -1)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        assertRefused(bytes.toByteArray(), found);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> format(new byte[0]))
                .isInstanceOf(DeliveryException.class)
                .hasMessage(WHERE + ": expected a header line, found an empty file. Ask for the file again.");
    }

    @Test
    void refusesAFileThatCannotBeRead() {
        assertThatThrownBy(() ->
                        new Formats(ReadingLimits.usual(), folder).open(folder.resolve("tidak-ada.csv"), WHERE, FKP))
                .isInstanceOf(DeliveryException.class)
                .hasMessage(WHERE + ": this file cannot be read. Check its permissions, or ask for the file again.");
    }

    private void assertRefused(byte[] content, String found) {
        assertThatThrownBy(() -> format(content))
                .isInstanceOf(DeliveryException.class)
                .hasMessage(WHERE + ": expected CSV, XLSX or Parquet, found " + found + ". Ask the agency to save the"
                        + " table as .xlsx without a password, or as CSV, and to send that file itself.");
    }

    private Format format(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("kiriman.csv"), content);
        try (RecordReader reader = new Formats(ReadingLimits.usual(), folder).open(file, WHERE, FKP)) {
            assertThat(reader.next()).isNotNull();
            assertThat(reader.next()).isNull();
            return reader.traits().format();
        }
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Excel", "16.0")) {
            var sheet = workbook.newWorksheet("Data");
            sheet.value(0, 0, "id_keluarga");
            sheet.value(0, 1, "peringkat");
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "2");
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
