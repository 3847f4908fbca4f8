package id.lumbung.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitSearchTest {
    private static final String NIK = "1706010101800001";

    /** The NIK in the first line, and then lines that hardly pack. */
    private static byte[] table() {
        var lines = new StringBuilder("nik;nama\n" + NIK + ";ANA\n");
        new Random(7)
                .longs(20_000)
                .forEach(number -> lines.append(Long.toString(number, 36)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] xlsx(byte[] content, boolean packed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var sheet = new ZipEntry("xl/worksheets/sheet1.xml");
            if (!packed) {
                var sum = new CRC32();
                sum.update(content);
                sheet.setMethod(ZipEntry.STORED);
                sheet.setSize(content.length);
                sheet.setCrc(sum.getValue());
            }
            zip.putNextEntry(sheet);
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static long found(byte[] content) throws IOException {
        return new DigitSearch(Set.of(NIK)).count(() -> new ByteArrayInputStream(content));
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    @Test
    void findsANikInPlainAndPackedFiles() throws IOException {
        assertThat(found(table())).isOne();
        assertThat(found(gzip(table()))).isOne();
        assertThat(found(xlsx(table(), true))).isOne();
    }

    @Test
    void findsANikInWhatIsLeftOfAFileCutOff() throws IOException {
        assertThat(found(half(gzip(table())))).isOne();
        assertThat(found(half(xlsx(table(), true)))).isOne();
        assertThat(found(half(xlsx(table(), false)))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 9, 10, 11, 25, 31, 60})
    void findsNothingWhereNextToNothingIsLeft(int length) throws IOException {
        assertThat(found(Arrays.copyOf(gzip(table()), length))).isZero();
        assertThat(found(Arrays.copyOf(xlsx(table(), true), length))).isZero();
    }

    @Test
    void searchesTheBytesOfWhatOnlyBeginsAsIfItWerePacked() throws IOException {
        assertThat(found(("\u001F\u008B;" + NIK).getBytes(StandardCharsets.ISO_8859_1)))
                .isOne();
        assertThat(found(concat(Arrays.copyOf(gzip(table()), 10), NIK.getBytes(StandardCharsets.UTF_8))))
                .isOne();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
