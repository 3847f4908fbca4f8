package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.forget.TraceSearch;
import id.lumbung.jobs.NightlyRefresh;
import id.lumbung.jobs.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody is erased after a night that was cut off, and the erasure is cut off itself. She lived with one who has since
 * moved to another family, and her NIK stands on a stranger's card by mistake.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForgetCutOffIT {
    private static final LocalDate NEXT = Warehouse.DATE.plusDays(1);
    private static final String HALF_BUILT = "star/" + NEXT.plusDays(1) + "-001";
    private static final int ID = 0;
    private static final int PLACE = 1;
    private static final int NIK = 2;
    private static final int KK = 3;

    private Path folder;
    private Path inbox;
    private Path file;
    private Warehouse warehouse;
    private String nik = "";
    private String family = "";
    private String movedNik = "";
    private String strangerNik = "";
    private String card = "";

    @BeforeAll
    void refreshesTwoNightsAndHalfAThird(@TempDir Path temporary) throws IOException, SQLException {
        folder = temporary;
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.clean(300, 13, Warehouse.DATE)).writeFeeds(inbox);
        deliverAgainWithOneWhoMoved();
        writeTheNikOnAStrangersCard();
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        warehouse.refresh(inbox, NEXT);
        assertThat(person(strangerNik)).hasSize(1);
        assertThat(warehouse.lines("""
                        select persons.nik from identitas.tautan as links
                        inner join identitas.penduduk as persons using (penduduk_id)
                        where links.feed = 'jkn_peserta' and links.kunci_rekaman = '%s'
                        """.formatted(card))).containsExactly(strangerNik);
        assertThat(familiesOfTheOneWhoMoved()).hasSize(2).doesNotContain("");
        assertThat(warehouse.lines("select feed from identitas.registri where kunci_rekaman = '%s'".formatted(family)))
                .containsExactly("regsosek_keluarga");
        copy(
                lake().resolve("star/" + NEXT + "-001/identitas/registri"),
                lake().resolve(HALF_BUILT + "/identitas/registri"));
        file = Files.writeString(folder.resolve("permohonan.csv"), "nama,nik\nx," + nik + "\n");
    }

    /** A later delivery, in which one of a family of two is a member of another. */
    private void deliverAgainWithOneWhoMoved() throws IOException {
        var later = inbox.resolve("regsosek_individu").resolve(NEXT.toString());
        for (var feed : List.of("regsosek_individu", "regsosek_keluarga")) {
            var first = Objects.requireNonNull(files(inbox.resolve(feed)).get(0).getParent());
            copy(first, inbox.resolve(feed).resolve(NEXT.toString()));
        }
        for (var delivered : files(later)) {
            var lines = Files.readAllLines(delivered);
            for (int line = 2; line + 1 < lines.size() && nik.isEmpty(); line++) {
                var head = lines.get(line - 1).split(",", -1);
                var other = lines.get(line).split(",", -1);
                var next = lines.get(line + 1).split(",", -1);
                if (head[PLACE].equals("1") && other[ID].equals(head[ID]) && next[PLACE].equals("1")) {
                    nik = head[NIK];
                    family = head[ID];
                    movedNik = other[NIK];
                    other[ID] = next[ID];
                    other[PLACE] = "99";
                    other[KK] = next[KK];
                    lines.set(line, String.join(",", other));
                    Files.write(delivered, lines);
                }
            }
        }
        assertThat(nik).hasSize(16);
    }

    private void writeTheNikOnAStrangersCard() throws IOException {
        var residents = new HashSet<String>();
        for (var delivered : files(inbox.resolve("regsosek_individu"))) {
            Files.readAllLines(delivered).forEach(line -> residents.add(line.split(",", -1)[NIK]));
        }
        residents.removeAll(List.of(nik, movedNik));
        for (var delivered : files(inbox.resolve("jkn_peserta"))) {
            var lines = Files.readAllLines(delivered);
            for (int line = 1; line < lines.size() && card.isEmpty(); line++) {
                var cells = lines.get(line).split(",", -1);
                if (residents.contains(cells[1])) {
                    card = cells[0];
                    strangerNik = cells[1];
                    cells[1] = nik;
                    lines.set(line, String.join(",", cells));
                    Files.write(delivered, lines);
                }
            }
        }
    }

    private Path lake() {
        return warehouse.home().lake();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var one : files(from)) {
            var target = to.resolve(from.relativize(one));
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(one, target);
        }
    }

    private List<String> person(String number) throws SQLException {
        return warehouse.lines("select penduduk_id from identitas.penduduk where nik = '%s'".formatted(number));
    }

    private List<String> familiesOfTheOneWhoMoved() throws SQLException {
        return warehouse.lines("""
                select keluarga_id from gudang.dim_penduduk
                inner join identitas.penduduk using (penduduk_id) where nik = '%s' order by berlaku_dari
                """.formatted(movedNik));
    }

    private CommandLineRun forget(String... options) {
        var arguments = new ArrayList<>(List.of("forget", "--nik-file", file.toString(), "--bahasa", "en"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--home", warehouse.home().path().toString()));
        var environment = new HashMap<>(TestPostgres.environment());
        environment.put("LUMBUNG_SECRET", "a secret that only this test knows, forty");
        return CommandLineRun.with(environment, new NightlyRefresh(), arguments.toArray(String[]::new));
    }

    private void assertErased() throws IOException, SQLException {
        try (var connection = warehouse.connectAs(Role.PEMILIK)) {
            assertThat(new TraceSearch(List.of(nik)).traces(warehouse.home().path(), connection))
                    .isEmpty();
        }
        assertThat(warehouse.lines("select feed from identitas.registri where kunci_rekaman = '%s'".formatted(family)))
                .isEmpty();
        assertThat(person(strangerNik)).hasSize(1);
        assertThat(familiesOfTheOneWhoMoved()).hasSize(2).first().isEqualTo("");
        assertThat(warehouse.lines("select feed, berkas from ops.buku_besar where dibaca <> dimuat + ditolak"))
                .isEmpty();
    }

    @Test
    @Order(1)
    void countsNobodyElseAfterANightThatWasCutOffAndChangesNothing() {
        var run = forget("--dry-run");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("1 NIKs asked for, 1 persons found.");
        assertThat(lake().resolve(HALF_BUILT)).exists();
    }

    @Test
    @Order(2)
    void completesAnErasureWhereverItWasCutOff() throws IOException, SQLException {
        var before = folder.resolve("lake-sebelum");
        copy(lake(), before);

        var run = forget();

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("1 persons found");
        assertThat(lake().resolve(HALF_BUILT)).doesNotExist();
        assertErased();
        var after = folder.resolve("lake-sesudah");
        copy(lake(), after);
        var written = written(before);
        assertThat(written)
                .anyMatch(name -> name.endsWith(".dihapus.tsv"))
                .anyMatch(name -> name.endsWith("buku_besar.tsv"))
                .anyMatch(Stage::isSource);

        for (var stage : Stage.values()) {
            cutOff(before, after, written.stream().filter(stage::isDone).toList());
            run = forget();

            assertThat(run.exitCode()).as(stage + run.out() + run.err()).isZero();
            assertErased();
            assertThat(texts(lake())).as(stage.name()).isEqualTo(texts(after));
        }
    }

    /** Where an erasure is cut off. */
    private enum Stage {
        BEFORE_A_RECEIVED_FILE_IS_REPLACED,
        BEFORE_A_LEDGER_IS_REPLACED;

        /** Whether the erasure has written this file by then. */
        boolean isDone(String name) {
            return switch (this) {
                case BEFORE_A_RECEIVED_FILE_IS_REPLACED ->
                    name.startsWith("hapus/")
                            || (name.startsWith("star/") && !isSource(name))
                            || name.endsWith(".dihapus.tsv");
                case BEFORE_A_LEDGER_IS_REPLACED -> !isSource(name) && !name.endsWith("buku_besar.tsv");
            };
        }

        private static boolean isSource(String name) {
            return name.contains("/identitas/registri/") || name.contains("/identitas/penduduk/");
        }
    }

    @Test
    @Order(3)
    void letsTheNextNightPassEveryCheck() throws IOException, SQLException {
        var result = warehouse.refresh(inbox, NEXT.plusDays(1));

        assertThat(result.published()).isTrue();
        assertErased();
        assertThat(warehouse.lines("select lulus from ops.pemeriksaan where kode = 'penduduk__keluarganya_ada'"))
                .isNotEmpty()
                .containsOnly("t");
    }

    private List<String> written(Path before) throws IOException {
        var written = new ArrayList<String>();
        for (var one : files(lake())) {
            var name = lake().relativize(one).toString();
            var old = before.resolve(name);
            if (!name.contains("bukti-") && (!Files.exists(old) || Files.mismatch(old, one) >= 0)) {
                written.add(name);
            }
        }
        return written;
    }

    private void cutOff(Path before, Path after, List<String> done) throws IOException {
        for (var one : files(lake())) {
            Files.delete(one);
        }
        copy(before, lake());
        for (var name : done) {
            Files.copy(after.resolve(name), lake().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(lake().resolve("hapus/berjalan.tsv"), "");
    }

    /** The names of all files, but of the proofs, and what those hold that are text. */
    private static Map<String, String> texts(Path lake) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var one : files(lake)) {
            var name = lake.relativize(one).toString();
            if (!name.contains("bukti-")) {
                texts.put(name, name.endsWith(".tsv") || name.endsWith(".csv") ? Files.readString(one) : "");
            }
        }
        return texts;
    }
}
