package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Secret;
import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One SQL file and one row of the catalogue, laid over the program's own: an indicator everywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddingAnIndicatorIT {
    private Warehouse warehouse;

    @BeforeAll
    void refreshesWithOneIndicatorMore(@TempDir Path folder) throws IOException, SQLException, InterruptedException {
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.usual(1_500, 3, Warehouse.DATE)).writeFeeds(inbox);
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        var overlay = folder.resolve("tambahan/lumbung");
        write(overlay, "models/indikator/indikator_disabilitas.sql", text("/indikator-baru/indikator_disabilitas.sql"));
        write(
                overlay,
                "reference/katalog_indikator.csv",
                text("/lumbung/reference/katalog_indikator.csv") + text("/indikator-baru/katalog_baris.csv"));
        write(
                overlay,
                "daftar.txt",
                text("/lumbung/daftar.txt").stripTrailing() + "\nmodels/indikator/indikator_disabilitas.sql\n");

        assertThat(run(Objects.requireNonNull(overlay.getParent()), inbox, folder.resolve("keluaran.log")))
                .isZero();
    }

    @Test
    void showsItAtAllFourLevels() throws SQLException {
        assertThat(warehouse.lines("""
                        select tingkat, count(*) > 0, sum(penyebut) > 0 from gudang.fact_indikator
                        where kode_indikator = 'DISABILITAS' group by tingkat order by tingkat
                        """)).containsExactly("DESA,t,t", "KABUPATEN,t,t", "KECAMATAN,t,t", "PROVINSI,t,t");
        assertThat(warehouse.lines("""
                        select facts.pembilang from gudang.fact_indikator as facts
                        where kode_indikator = 'DISABILITAS' and tingkat = 'KABUPATEN'
                        """)).isEqualTo(warehouse.lines("""
                        select count(*)::numeric(38,12) from gudang.dim_penduduk
                        where terkini and di_regsosek and disabilitas and kode_desa <> '0000000000'
                        """));
    }

    @Test
    void hidesItWhereItCountsTooFew() throws SQLException {
        assertThat(warehouse.lines("""
                        select count(*) filter (where shown.disembunyikan) > 0, count(*) filter (where not shown.disembunyikan) > 0
                        from mart.indikator as shown where kode_indikator = 'DISABILITAS'
                        """)).containsExactly("t,t");
        assertThat(warehouse.lines("""
                        select facts.kode_wilayah from gudang.fact_indikator as facts
                        inner join mart.indikator as shown using (periode, tingkat, kode_wilayah, kode_indikator)
                        where kode_indikator = 'DISABILITAS' and tingkat in ('DESA', 'KECAMATAN') and not disembunyikan
                            and (facts.penyebut < 5 or facts.pembilang in (1, 2) or facts.penyebut - facts.pembilang in (1, 2))
                        """)).isEmpty();
    }

    @Test
    void namesItInTheCatalogueAndInTheWideMarts() throws SQLException {
        assertThat(warehouse.lines("select nama from mart.katalog_indikator where kode_indikator = 'DISABILITAS'"))
                .containsExactly("Penduduk dengan disabilitas");
        assertThat(warehouse.lines("""
                        select wide.kode_desa, wide.disabilitas from mart.indikator_desa as wide
                        except
                        select kode_wilayah, max(nilai) filter (where kode_indikator = 'DISABILITAS')
                        from mart.indikator where tingkat = 'DESA' group by kode_wilayah
                        """)).isEmpty();
        assertThat(warehouse.lines("select count(disabilitas) > 0 from mart.indikator_desa"))
                .containsExactly("t");
        assertThat(warehouse.lines("select disabilitas > 0 from mart.indikator_kabupaten"))
                .containsExactly("t");
    }

    private int run(Path overlay, Path inbox, Path log) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-cp",
                overlay + File.pathSeparator + System.getProperty("java.class.path"),
                "id.lumbung.cli.Lumbung",
                "run",
                "--inbox",
                inbox.toString(),
                "--date",
                Warehouse.DATE.toString(),
                "--home",
                warehouse.home().path().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(TestPostgres.environment());
        builder.environment().put(Secret.VARIABLE, Warehouse.SECRET);
        var run = builder.start();
        assertThat(run.waitFor(10, TimeUnit.MINUTES)).as("ended in time").isTrue();
        return run.exitValue();
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = AddingAnIndicatorIT.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
