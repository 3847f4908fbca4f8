package id.lumbung.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to stop or mislead the machine that reads them. */
class HostileCsvTest {

    private static final Contract FKP = Contracts.load().require("fkp");
    private static final String HEADER = "id_keluarga,peringkat,catatan\n";
    private static final int TEN_MEGABYTES = 10 << 20;
    private static final ReadingLimits SMALL = new ReadingLimits(50, 1_000, 10, 100, 1 << 20, 64L << 20, 200);

    /** Each line a trap for a reader that looks ahead from every line anew. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,\"2\n",
                "\",x\",\"\n",
                "\"\n",
                "\"\"\"\n",
                "\n",
                "\",\n",
                "\"\",\"\n",
                "\"x\",\"\n1,2,3\n",
                ",,\n",
                "\r",
                "\"1\",\"2\n\",\"3\",\"4\"\n",
            })
    void readsTenMegabytesOfTrapsInSeconds(String trap) {
        byte[] file = (HEADER + trap.repeat(TEN_MEGABYTES / trap.length())).getBytes(StandardCharsets.UTF_8);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(file, ReadingLimits.usual()));
    }

    @Test
    void readsOneOpenQuoteAboveManyLinesInSeconds() {
        byte[] file = (HEADER + ("1,\"2\n" + "a\n".repeat(32_000)).repeat(150)).getBytes(StandardCharsets.UTF_8);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(read(file, ReadingLimits.usual())).isEqualTo(150 * 32_001));
    }

    @Test
    void readsOnBelowManyBlankRows() throws IOException {
        byte[] file =
                (HEADER + ",\n".repeat(1 << 18) + "\n".repeat(1 << 19) + "1,2,ok\n").getBytes(StandardCharsets.UTF_8);

        try (RecordReader reader = open(file, ReadingLimits.usual())) {
            assertThat(reader.next()).extracting(RawRecord::line).isEqualTo(2L + (1 << 18) + (1 << 19));
            assertThat(reader.skipped()).isEqualTo((1 << 18) + (1 << 19));
        }
    }

    @Test
    void refusesARowWithoutEnd() {
        byte[] file = (HEADER + "1,2,ok\n" + "a".repeat(1_001)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(file, SMALL))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("f.csv, line 3: a row with more than 1,000 characters is not read."
                        + " Ask the agency to check that line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id_keluarga,peringkat\n1,\"2"})
    void refusesARowWithoutEndWhateverItsLengthInBoundedMemory(String beginning) {
        assertThatThrownBy(() -> CsvRecordReader.open(endless(beginning), "f.csv", FKP, ReadingLimits.usual())
                        .next())
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("a row with more than 1,048,576 characters is not read");
    }

    @Test
    void refusesMoreRowsThanTheLimit() {
        byte[] file = (HEADER + "1,2,ok\n".repeat(101)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(file, SMALL))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("f.csv: a file with more than 100 rows is not read. Ask the agency to split it.");
    }

    @Test
    void refusesMoreColumnsThanTheLimit() {
        byte[] file = "id_keluarga,peringkat,a,b,c,d,e,f,g,h,i\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(file, SMALL))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("f.csv: the header has 11 columns, and a file with more than 10 is not read."
                        + " Ask for a file with the columns of the contract only.");
    }

    @Test
    void setsARowWithALongCellAsideWhole() throws IOException {
        String row = "1,2," + "a".repeat(51);
        RecordReader reader = open((HEADER + row + "\n3,4,ok\n").getBytes(StandardCharsets.UTF_8), SMALL);

        assertThat(reader.next()).extracting(RawRecord::brokenText).isEqualTo(row);
        assertThat(reader.next()).extracting(RawRecord::broken).isEqualTo(false);
    }

    @Test
    void refusesWhatExpandsTooManyTimes() throws IOException {
        byte[] bomb = gzip((HEADER + "1,2,ok\n".repeat(6 << 20)).getBytes(StandardCharsets.UTF_8));

        assertThat(bomb.length).isLessThan(200_000);
        assertThatThrownBy(() -> read(bomb, ReadingLimits.usual()))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("f.csv: its content unpacks to more than 200 times its size, or to more than 65,536 MiB,"
                        + " and is not read. Ask the agency for the file again, or split.");
    }

    @Test
    void refusesWhatExpandsBeyondTheLimit() throws IOException {
        ReadingLimits limits = new ReadingLimits(50, 1_000, 10, 1_000_000, 1 << 20, 1 << 20, 2_000);
        byte[] large = gzip((HEADER + "1,2,ok\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> read(large, limits))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("f.csv: its content unpacks to more than 2,000 times its size, or to more than 1 MiB,"
                        + " and is not read. Ask the agency for the file again, or split.");
    }

    @Test
    void readsALittleTextThatCompressesExtremely() throws IOException {
        byte[] file = gzip((HEADER + "1,2,ok\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(read(file, ReadingLimits.usual())).isEqualTo(100_000);
    }

    @Test
    void refusesDamageAnywhereInAGzipOfTwoMembers() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.writeBytes(gzip((HEADER + "1,2,ok\n").getBytes(StandardCharsets.UTF_8)));
        int first = members.size();
        members.writeBytes(gzip("3,4,ok\n".getBytes(StandardCharsets.UTF_8)));
        byte[] file = members.toByteArray();

        assertThat(read(file, ReadingLimits.usual())).isEqualTo(2);
        assertThat(read(Arrays.copyOf(file, first), ReadingLimits.usual())).isEqualTo(1);
        for (int length = 2; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            if (length != first) {
                assertThatThrownBy(() -> read(cut, ReadingLimits.usual()))
                        .as("cut to %d bytes", length)
                        .isInstanceOf(DeliveryException.class);
            }
        }
    }

    @Test
    void keepsControlCharactersOutOfWhatItSaysOfAHeader() {
        assertThatThrownBy(() ->
                        read("id_keluarga,tanggal,catatan,\u001B[2Jx,\0\n".getBytes(StandardCharsets.UTF_8), SMALL))
                .hasMessage(
                        "f.csv: expected column 'peringkat', found [id_keluarga, tanggal, catatan,"
                                + " (not a column name), (not a column name)]. Fix the file, or add the alias to feeds/fkp.yml.");
    }

    private static InputStream endless(String beginning) {
        byte[] start = beginning.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private int position;

            @Override
            public int read() {
                return position < start.length ? start[position++] : 'a';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = Math.min(length, 8_192);
                for (int i = 0; i < count; i++) {
                    target[offset + i] = (byte) read();
                }
                return count;
            }
        };
    }

    private static long read(byte[] file, ReadingLimits limits) throws IOException {
        long records = 0;
        try (RecordReader reader = open(file, limits)) {
            while (reader.next() != null) {
                records++;
            }
        }
        return records;
    }

    private static RecordReader open(byte[] file, ReadingLimits limits) {
        return CsvRecordReader.open(new ByteArrayInputStream(file), "f.csv", FKP, limits);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
