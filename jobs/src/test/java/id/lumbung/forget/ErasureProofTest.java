package id.lumbung.forget;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureProofTest {
    private static final int MEGABYTES = 128;
    private static final String NIK = "1706014107850001";
    private static final String HERS = "select '%s' as nik, timestamp_ns '2026-01-01 00:00:00.000000001' as dicatat";

    private Path home;
    private DuckDbEngine here;
    private ErasureProof proof;

    @BeforeEach
    void openAHomeWithALake(@TempDir Path folder) throws IOException {
        home = folder.resolve("rumah");
        Files.createDirectories(home.resolve("lake/kiriman"));
        var scratch = Files.createDirectory(folder.resolve("tmp"));
        here = DuckDbEngine.open(SecretIds.unused(), folder.resolve("spill"), MEGABYTES);
        ErasedSets.load(here, Set.of(NIK));
        proof = new ErasureProof(Set.of(NIK), here, scratch);
    }

    @AfterEach
    void close() {
        here.close();
    }

    private Path deliver(String name, String nik) throws IOException {
        var file = home.resolve("lake/kiriman").resolve(name);
        var made = home.resolve("dibuat.parquet");
        here.writeFile(HERS.formatted(nik), made.toString());
        return Files.move(made, file);
    }

    private static void cutInHalf(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    @Test
    void decodesWhatAgenciesMadeWhateverItsName() throws IOException {
        deliver("_peserta.parquet", NIK);
        deliver("PESERTA.PARQUET", NIK);
        deliver("peserta [1].csv", NIK);
        deliver("lain.parquet", "1706014107850002");

        proof.searchFiles(home, true);

        assertThat(proof.left())
                .containsExactly(
                        "lake/kiriman/PESERTA.PARQUET",
                        "lake/kiriman/_peserta.parquet",
                        "lake/kiriman/peserta [1].csv");
        assertThat(proof.isAnythingLeftInLake()).isTrue();
    }

    @Test
    void namesWhatNobodyCanDecodeAndKeepsNoNightWaiting() throws IOException {
        cutInHalf(deliver("peserta.parquet", NIK));

        proof.searchFiles(home, true);

        assertThat(proof.left()).containsExactly("tidak terbaca: lake/kiriman/peserta.parquet");
        assertThat(proof.isAnythingLeftInLake()).isFalse();
    }

    @Test
    void keepsNightsWaitingForATableThatItCannotLookInto() throws IOException {
        var table = Files.createDirectories(home.resolve("lake/clean/bansos")).resolve("data.parquet");
        cutInHalf(Files.move(deliver("bansos.parquet", NIK), table));

        proof.searchFiles(home, true);

        assertThat(proof.left()).containsExactly("lake/clean/bansos/data.parquet");
        assertThat(proof.isAnythingLeftInLake()).isTrue();
    }

    @Test
    void findsANikThatAnAgencyDeliveredAsANumber() throws IOException {
        var file = home.resolve("lake/kiriman/peserta.parquet");
        here.writeFile("select cast(%s as double) as nik, 1 as jumlah".formatted(NIK), file.toString());

        proof.searchFiles(home, true);

        assertThat(proof.left()).containsExactly("lake/kiriman/peserta.parquet");
    }

    @Test
    void namesTheCopyThatAMovedLakeLeftBehindAndKeepsNoNightWaiting() throws IOException {
        var copy = deliver("peserta.parquet", NIK);
        var kept = Files.createDirectories(
                        home.resolve("lake").resolve(Lake.SCRATCH).resolve("spark-mati"))
                .resolve("penduduk.parquet");
        Files.copy(copy, kept);

        proof.searchFiles(home, false);

        assertThat(proof.left()).containsExactlyInAnyOrder(copy.toString(), kept.toString());
        assertThat(proof.isAnythingLeftInLake()).isFalse();
    }

    @Test
    void decodesDeliveriesOfALakeElsewhereOnThisMachine() throws IOException {
        deliver("_peserta.parquet", NIK);
        try (var lake = Lake.open(home.resolve("lake").toUri());
                var ofAnotherMachine = DuckDbEngine.open(SecretIds.unused(), home.resolve("spill"), MEGABYTES)) {
            proof.searchLake(lake, ofAnotherMachine);
        }

        assertThat(proof.left()).containsExactly("lake/kiriman/_peserta.parquet");
        assertThat(proof.isAnythingLeftInLake()).isTrue();
    }
}
