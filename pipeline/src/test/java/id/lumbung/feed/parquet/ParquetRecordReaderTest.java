package id.lumbung.feed.parquet;

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
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetRecordReaderTest {

    private static final Contracts CONTRACTS = Contracts.load();
    private static final Contract FKP = CONTRACTS.require("fkp");
    private static final String WHERE = "fkp/2026-11-09/fkp.parquet";
    private static final String DAMAGED =
            WHERE + ": expected a whole file, found it damaged or cut off. Ask for the file again.";
    private static final String PLAIN =
            "message m { optional binary id_keluarga (STRING); optional int32 peringkat; optional int32 tanggal (DATE); }";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = CompressionCodecName.class,
            names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void readsRowsWhateverTheirCompression(CompressionCodecName codec) throws IOException {
        Path file = write(PLAIN, 3, codec, (group, i) -> {
            group.append("id_keluarga", "K" + i);
            if (i != 1) {
                group.append("peringkat", i + 1).append("tanggal", 20_000 + i);
            }
        });

        try (RecordReader reader = open(file)) {
            assertThat(reader.traits()).isEqualTo(new FileTraits(FileTraits.Format.PARQUET, null, null, false, 1));
            assertThat(rest(reader))
                    .containsExactly(
                            "2: [K0, 1, 2024-10-04, null]", "3: [K1, , , null]", "4: [K2, 3, 2024-10-06, null]");
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void writesEveryTypeAsText() throws IOException {
        String schema = """
                message m {
                  optional binary id_keluarga (STRING); optional int32 peringkat;
                  optional binary a (ENUM); optional boolean b; optional float c; optional double d;
                  optional int64 e; optional int32 f (INTEGER(8,false)); optional int64 g (INTEGER(64,false));
                  optional int32 h (DECIMAL(9,2)); optional int64 i (DECIMAL(18,3));
                  optional binary j (DECIMAL(30,4)); optional fixed_len_byte_array(3) k (DECIMAL(6,1));
                  optional int64 l (TIMESTAMP(MILLIS,false)); optional int64 m (TIMESTAMP(MICROS,false));
                  optional int64 n (TIMESTAMP(NANOS,false)); optional int64 o (TIMESTAMP(MICROS,true));
                  optional int96 p; optional int32 q (TIME(MILLIS,true));
                  optional binary r; optional fixed_len_byte_array(4) s;
                  optional fixed_len_byte_array(16) t (UUID); optional binary u (JSON);
                }
                """;
        long seconds = 334_281_600; // 1980-08-05T00:00
        Path file = write(schema, 1, CompressionCodecName.SNAPPY, (group, i) -> {
            group.append("id_keluarga", "K1").append("peringkat", 1);
            group.append("a", "SATU").append("b", true).append("c", 0.1f).append("d", 0.6123);
            group.append("e", 1606011234567890L).append("f", 200).append("g", -1L);
            group.append("h", 125).append("i", 850_000L);
            group.append("j", Binary.fromConstantByteArray(new byte[] {1, 0, 0}));
            group.append("k", Binary.fromConstantByteArray(new byte[] {-1, -1, -5}));
            group.append("l", seconds * 1_000).append("m", seconds * 1_000_000 + 1);
            group.append("n", seconds * 1_000_000_000).append("o", (seconds - 7 * 3600) * 1_000_000);
            group.append(
                    "p",
                    Binary.fromConstantByteArray(ByteBuffer.allocate(12)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putLong(3_600_000_000_000L)
                            .putInt((int) (2_440_588 + seconds / 86_400))
                            .array()));
            group.append("q", 3_600_000);
            group.append("r", "teks").append("s", "abcd");
            group.append("t", Binary.fromConstantByteArray(new byte[16])).append("u", "{}");
        });

        try (RecordReader reader = open(file)) {
            assertThat(reader.unknownColumns()).isEqualTo(21);
            assertThat(Objects.requireNonNull(reader.rows(Set.of(2L)).get(2L)).fields())
                    .containsExactly(
                            "K1",
                            "1",
                            "SATU",
                            "TRUE",
                            "0.1",
                            "0.6123",
                            "1606011234567890",
                            "200",
                            "18446744073709551615",
                            "1.25",
                            "850",
                            "6.5536",
                            "-0.5",
                            "1980-08-05T00:00:00",
                            "1980-08-05T00:00:00.000001",
                            "1980-08-05T00:00:00",
                            "1980-08-05T00:00:00+07:00",
                            "1980-08-05T08:00:00+07:00",
                            "01:00",
                            "teks",
                            "abcd",
                            "00000000-0000-0000-0000-000000000000",
                            "{}");
        }
    }

    @Test
    void readsWhatDuckDbWrites() throws IOException, SQLException {
        Path file = folder.resolve("duckdb.parquet");
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            statement.execute("copy (select 'K' || i as id_keluarga, (i % 4 + 1)::tinyint as peringkat,"
                    + " timestamptz '1980-08-04 17:00:00+00' as tanggal, null as catatan, [i] as daftar"
                    + " from range(300000) as r(i)) to '" + file + "' (format parquet, row_group_size 100000)");
        }

        List<String> records = read(file);
        assertThat(records).hasSize(300_000);
        assertThat(records.get(299_999)).isEqualTo("300001: [K299999, 4, 1980-08-05T00:00:00+07:00, ]");
    }

    @Test
    void readsAColumnOfUnknownTypeWithoutValues() throws IOException {
        Path file = write(
                "message m { required binary id_keluarga; required int32 peringkat; optional int32 catatan (UNKNOWN);"
                        + " optional fixed_len_byte_array(2) tanggal (FLOAT16); }",
                1,
                CompressionCodecName.SNAPPY,
                (group, i) -> group.append("id_keluarga", "K1")
                        .append("peringkat", 1)
                        .append("tanggal", Binary.fromConstantByteArray(new byte[] {0x00, 0x3E})));

        assertThat(read(file)).containsExactly("2: [K1, 1, 1.5, ]");
    }

    @Test
    void readsWritersWhoMarkTextAsPlainBytes() throws IOException {
        Path file = write(
                "message m { required binary ID_KELUARGA; required double Peringkat; }",
                2,
                CompressionCodecName.SNAPPY,
                (group, i) -> group.append("ID_KELUARGA", "K" + i).append("Peringkat", i + 1.0));

        assertThat(read(file)).containsExactly("2: [K0, 1, null, null]", "3: [K1, 2, null, null]");
    }

    @Test
    void passesNoNumberOffAsCertainThatADoubleMayHaveRounded() throws IOException {
        Contract workers = CONTRACTS.require("pekerja_proyek");
        Path file = write(
                "message m { required binary id_proyek; required int32 nomor_urut; required binary nama;"
                        + " required double nik; required float tanggal_lahir; required float upah_harian; }",
                1,
                CompressionCodecName.SNAPPY,
                (group, i) -> group.append("id_proyek", "P1")
                        .append("nomor_urut", 1)
                        .append("nama", "A")
                        .append("nik", 9_107_010_101_800_004.0)
                        .append("tanggal_lahir", 19_800_804f)
                        .append("upah_harian", 17_500_000f));

        try (RecordReader reader = ParquetRecordReader.open(file, WHERE, workers, ReadingLimits.usual())) {
            assertThat(Objects.requireNonNull(reader.next()).cells())
                    .containsExactly("P1", "1", "9.107010101800004E15", "A", "1.9800804E7", null, "17500000");
        }
    }

    @Test
    void writesRupiahSoThatNoDecimalsPassForThousands() throws IOException {
        Contract families = CONTRACTS.require("regsosek_keluarga");
        Path file = write(
                "message m { required binary id_keluarga; required binary kode_desa;"
                        + " required int64 pengeluaran_per_kapita (DECIMAL(18,3)); }",
                2,
                CompressionCodecName.SNAPPY,
                (group, i) -> group.append("id_keluarga", "K" + i)
                        .append("kode_desa", "1706012005")
                        .append("pengeluaran_per_kapita", 850_125L - 125 * i));

        try (RecordReader reader = ParquetRecordReader.open(file, WHERE, families, ReadingLimits.usual())) {
            int column = families.indexOf("pengeluaran_per_kapita");
            assertThat(Stream.generate(reader::next).limit(2).map(record -> record.cells()[column]))
                    .containsExactly("850.12", "850");
        }
    }

    @Test
    void refusesAKnownColumnOfSeveralValuesAndIgnoresUnknownOnes() throws IOException {
        String nested = "message m { required binary id_keluarga; required int32 peringkat; repeated int32 %s;"
                + " optional group lain { optional int32 x; } }";
        Path known = write(
                nested.formatted("catatan"),
                1,
                CompressionCodecName.SNAPPY,
                (group, i) -> group.append("id_keluarga", "K1").append("peringkat", 1));
        assertThatThrownBy(() -> open(known))
                .isInstanceOf(DeliveryException.class)
                .hasMessage(WHERE + ": expected columns of single values, found column 'catatan' made of several, or of"
                        + " a type that is no text, number or date. Ask the agency for a flat table.");

        Path unknown = write(
                nested.formatted("anggota"),
                1,
                CompressionCodecName.SNAPPY,
                (group, i) -> group.append("id_keluarga", "K1")
                        .append("peringkat", 1)
                        .append("anggota", 1)
                        .append("anggota", 2));
        try (RecordReader reader = open(unknown)) {
            assertThat(reader.header()).containsExactly("id_keluarga", "peringkat", "anggota", "lain");
            assertThat(reader.unknownColumns()).isEqualTo(2);
            assertThat(rest(reader)).containsExactly("2: [K1, 1, null, null]");
        }
        try (RecordReader reader = open(unknown)) {
            assertThat(reader.rows(Set.of(2L)))
                    .isEqualTo(Map.of(2L, new ArrivedRow("K1,1,,", List.of("K1", "1", "", ""))));
        }
    }

    @Test
    void givesOnlyRowsStillAhead() throws IOException {
        try (RecordReader reader = open(plain(10))) {
            reader.next();
            reader.next();
            assertThat(reader.rows(Set.of(2L, 3L, 4L, 99L)).keySet()).containsExactly(4L);
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void namesTheColumnsMissing() throws IOException {
        Path file = write(
                "message m { required binary id_keluarga; }",
                1,
                CompressionCodecName.SNAPPY,
                (group, i) -> group.append("id_keluarga", "K1"));

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(HeaderMismatchException.class)
                .hasMessage(WHERE + ": expected column 'peringkat', found [id_keluarga]. Fix the file, or add the alias"
                        + " to feeds/fkp.yml.");
    }

    @Test
    void appliesTheLimits() throws IOException {
        Path file = plain(10);
        assertRefused(
                file,
                new ReadingLimits(10, 100, 2, 100, 1 << 20, 1 << 20, 20),
                WHERE + ": the header has 3 columns, and a file with more than 2 is not read. Ask for a file with the"
                        + " columns of the contract only.");
        assertRefused(
                file,
                new ReadingLimits(10, 100, 5, 9, 1 << 20, 1 << 20, 20),
                WHERE + ": a file with more than 9 rows is not read. Ask the agency to split it.");
        assertRefused(
                file,
                new ReadingLimits(5, 100, 5, 100, 1 << 20, 1 << 20, 20),
                WHERE + ": a cell holds more than 5 characters, and is not read. Ask the agency to check the file.");
        assertRefused(
                file,
                new ReadingLimits(10, 100, 5, 100, 10, 1 << 20, 20),
                WHERE + ": a file larger than 0 MiB is not read. Ask the agency to split it.");
    }

    @Test
    void refusesAFileCutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(plain(2_000));
        Path cut = folder.resolve("terpotong.parquet");
        for (int part = 0; part < 50; part++) {
            Files.write(cut, Arrays.copyOf(whole, (int) ((long) whole.length * part / 50)));

            assertRefused(cut, ReadingLimits.usual(), DAMAGED);
        }
    }

    @Test
    void throwsNothingElseAtAFileWithBytesChanged() throws IOException {
        byte[] whole = Files.readAllBytes(plain(2_000));
        Path changed = folder.resolve("berubah.parquet");
        Random random = new Random(13);
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            byte[] bytes = whole.clone();
            for (int i = 0; i <= round % 4; i++) {
                int from = round % 2 == 0 ? 0 : Math.max(0, bytes.length - 700);
                bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
            }
            Files.write(changed, bytes);
            try {
                read(changed);
            } catch (DeliveryException e) {
                refused++;
            }
        }
        assertThat(refused).as("of 300, seed 13").isPositive();
    }

    @Test
    void leavesNoFilesBesideTheDelivery() throws IOException {
        Path file = plain(5);
        read(file);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private Path plain(int rows) throws IOException {
        return write(
                PLAIN,
                rows,
                CompressionCodecName.SNAPPY,
                (group, i) -> group.append("id_keluarga", "KEL" + (i * 7919) % 1_000)
                        .append("peringkat", 1 + i % 4)
                        .append("tanggal", 20_000));
    }

    private Path write(String schema, int rows, CompressionCodecName codec, BiConsumer<Group, Integer> filler)
            throws IOException {
        Path file = folder.resolve("buatan.parquet");
        Files.deleteIfExists(file);
        MessageType type = MessageTypeParser.parseMessageType(schema);
        SimpleGroupFactory groups = new SimpleGroupFactory(type);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(type)
                .withCompressionCodec(codec)
                .build()) {
            for (int i = 0; i < rows; i++) {
                Group group = groups.newGroup();
                filler.accept(group, i);
                writer.write(group);
            }
        }
        return file;
    }

    private static void assertRefused(Path file, ReadingLimits limits, String told) {
        assertThatThrownBy(() -> {
                    try (RecordReader reader = ParquetRecordReader.open(file, WHERE, FKP, limits)) {
                        rest(reader);
                    }
                })
                .isInstanceOf(DeliveryException.class)
                .hasMessage(told)
                .hasNoCause();
    }

    private static RecordReader open(Path file) {
        return ParquetRecordReader.open(file, WHERE, FKP, ReadingLimits.usual());
    }

    private static List<String> read(Path file) throws IOException {
        try (RecordReader reader = open(file)) {
            return rest(reader);
        }
    }

    private static List<String> rest(RecordReader reader) {
        List<String> records = new ArrayList<>();
        for (RawRecord record = reader.next(); record != null; record = reader.next()) {
            records.add(record.line() + ": " + Arrays.toString(record.cells()));
        }
        return records;
    }
}
