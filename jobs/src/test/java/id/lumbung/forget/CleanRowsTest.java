package id.lumbung.forget;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.clean.NikTraces;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.CleanDelivery.Part;
import id.lumbung.lake.FileCount;
import id.lumbung.lake.FileHeading;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Erasing from a clean delivery, and erasing again where it was cut off. */
class CleanRowsTest {
    private static final String FILE = "jkn.csv";
    private static final String NIK = "1606015203800001";
    private static final String LEDGER = "buku_besar.tsv";
    private static final String ADDED = "penolakan/dihapus-001.parquet";

    /** What an erasure writes, in its order. */
    private static final List<String> WRITTEN =
            List.of("penolakan/00000.parquet", ADDED, "rekaman/00000.parquet", "masalah/00000.parquet", LEDGER);

    private final CleanDelivery delivery =
            new CleanDelivery("jkn_peserta", LocalDate.of(2026, 11, 1), "0123456789abcdef");

    private DuckDbEngine engine;
    private Lake lake;
    private CleanRows rows;

    @BeforeEach
    void aniIsLoadedOnLineTwoAndRejectedOnLineFour(@TempDir Path folder) {
        var secret = new SecretIds("a secret that only this test knows, forty".getBytes(StandardCharsets.UTF_8));
        engine = DuckDbEngine.open(secret, folder.resolve("spill"), 256);
        engine.function("memuat_nik", text -> text.contains(NIK) ? "YA" : "TIDAK");
        engine.keep("hapus_nomor", "select 'jkn_peserta|1' as nomor, '%s' as nik, 'ANI' as nama".formatted(NIK));
        lake = Lake.open(folder.resolve("lake").toUri());
        rows = new CleanRows(new LakeParts(lake, engine), delivery);
        write(
                Part.REKAMAN,
                "kunci_rekaman, nik, nama, berkas, baris",
                "('1', '%s', 'ANI', '%s', 2), ('2', '1606015203800002', 'BUDI', '%s', 3)".formatted(NIK, FILE, FILE));
        write(
                Part.PENOLAKAN,
                "berkas, baris, kode, isi",
                "('%s', 4, 'DUPLIKAT', '1,%s,ANI'), ('%s', 5, 'DUPLIKAT', '2,1606015203800002,BUDI')"
                        .formatted(FILE, NIK, FILE));
        write(
                Part.MASALAH,
                "berkas, baris, kolom, kode",
                "('%s', 2, 'nama', 'X'), ('%s', 3, 'nama', 'X'), ('%s', 4, 'nama', 'X')".formatted(FILE, FILE, FILE));
        delivery.correct(
                lake,
                List.of(new FileCount(
                        FILE, 4, 2, 2, 0, new NikTraces(4, 0, 0), new FileHeading(List.of("nomor_kartu"), ','))));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void write(Part part, String columns, String values) {
        lake.makeFolder(delivery.folder(part));
        engine.writeFile(
                "select * from (values %s) as made(%s)".formatted(values, columns),
                lake.address(delivery.folder(part) + "/00000.parquet"));
    }

    private List<String> lines(Part part, String columns) {
        engine.readParquet("isi", List.of(lake.address(delivery.folder(part))));
        return engine.rows("select %s from isi order by baris".formatted(columns)).stream()
                .map(Arrays::toString)
                .toList();
    }

    private long erase() {
        rows.keepPlaces(0);
        return rows.erase(0);
    }

    private Path file(String name) {
        return Path.of(lake.address(delivery.folder() + "/" + name));
    }

    private void assertErased() {
        assertThat(lines(Part.REKAMAN, "kunci_rekaman, baris")).containsExactly("[2, 3]");
        assertThat(lines(Part.PENOLAKAN, "baris, kode, isi"))
                .containsExactly("[2, DIHAPUS, null]", "[4, DIHAPUS, null]", "[5, DUPLIKAT, 2,1606015203800002,BUDI]");
        assertThat(lines(Part.MASALAH, "baris")).containsExactly("[3]");
        assertThat(delivery.counts(lake))
                .singleElement()
                .satisfies(count -> assertThat(List.of(count.read(), count.loaded(), count.rejected()))
                        .containsExactly(4L, 1L, 3L));
        assertThat(rows.affected()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void completesAnErasureThatWasCutOffAfterAnyOfItsWrites(int done) throws IOException {
        Map<String, byte[]> before = new HashMap<>();
        for (var name : WRITTEN) {
            if (!name.equals(ADDED)) {
                before.put(name, Files.readAllBytes(file(name)));
            }
        }
        erase();
        assertErased();
        for (var name : WRITTEN.subList(done, WRITTEN.size())) {
            Files.delete(file(name));
            if (before.containsKey(name)) {
                Files.write(file(name), before.get(name));
            }
        }

        erase();

        assertErased();
        assertThat(lake.names(delivery.folder(Part.PENOLAKAN))).containsExactly("00000.parquet", "dihapus-001.parquet");
    }

    @Test
    void writesNothingWhereNothingIsLeftToErase() throws IOException {
        erase();
        var times = times();

        assertThat(erase()).isZero();

        assertThat(times()).isEqualTo(times);
    }

    private Map<String, Object> times() throws IOException {
        Map<String, Object> times = new HashMap<>();
        for (var name : WRITTEN) {
            times.put(name, Files.readAttributes(file(name), "unix:ino,lastModifiedTime"));
        }
        return times;
    }
}
