package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.forget.TraceSearch;
import id.lumbung.jobs.NightlyRefresh;
import id.lumbung.jobs.Warehouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Persons of an invented regency ask to be erased: nothing of them is left, and they stay away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForgetIT {
    private static final LocalDate NEXT = Warehouse.DATE.plusDays(1);

    /** Somebody linked without a NIK, the head of a family of several, and one who lives alone. */
    private static final String CHOSEN = """
            with
            members as (
                select split_part(links.kunci_rekaman, '|', 1) as id_keluarga, persons.penduduk_id, persons.nik, persons.nama,
                    count(*) over (partition by split_part(links.kunci_rekaman, '|', 1)) as anggota
                from identitas.tautan as links
                inner join identitas.penduduk as persons using (penduduk_id)
                where links.feed = 'regsosek_individu'
            ),
            candidates as (
                select members.*, families.nama_kepala_keluarga = members.nama as kepala,
                    (select count(*) from identitas.tautan as links where links.penduduk_id = members.penduduk_id) as rekaman,
                    (select count(*) from identitas.tautan as links
                        where links.penduduk_id = members.penduduk_id and links.cara = 'PROBABILISTIK') as tanpa_nik
                from members
                inner join identitas.keluarga as families using (id_keluarga)
                where nik is not null
            )
            (select penduduk_id, nik, nama, 'TERTAUT' from candidates where tanpa_nik > 0 and rekaman > 2 order by rekaman desc, penduduk_id limit 1)
            union all
            (select penduduk_id, nik, nama, 'KEPALA' from candidates where kepala and anggota > 2 and tanpa_nik = 0 and rekaman > 2 order by rekaman desc, penduduk_id limit 1)
            union all
            (select penduduk_id, nik, nama, 'SENDIRI' from candidates where anggota = 1 and rekaman > 1 order by rekaman desc, penduduk_id limit 1)
            """;

    private static final String REJECTIONS =
            "select feed, tanggal_kiriman, berkas, baris, kode from ops.penolakan order by 1, 2, 3, 4";
    private static final String INDICATORS = """
            select tingkat, kode_wilayah, kode_indikator, nilai, pembilang, penyebut
            from gudang.fact_indikator order by 1, 2, 3
            """;

    private final List<String> ids = new ArrayList<>();
    private final List<String> niks = new ArrayList<>();
    private final List<String> traits = new ArrayList<>();
    private Path folder;
    private Path inbox;
    private Path file;
    private Warehouse warehouse;
    private Map<String, String> personOf = Map.of();
    private int rejectedBefore;

    @BeforeAll
    void refreshesTwoNights(@TempDir Path temporary) throws IOException, SQLException {
        folder = temporary;
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.usual(600, 21, Warehouse.DATE)).writeFeeds(inbox);
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        warehouse.refresh(inbox, NEXT);
        for (var line : warehouse.lines(CHOSEN)) {
            var cells = line.split(",", -1);
            ids.add(cells[0]);
            niks.add(cells[1]);
            traits.add(cells[1]);
            if (warehouse
                            .lines("select 1 from identitas.penduduk where nama = '%s'"
                                    .formatted(cells[2].replace("'", "''")))
                            .size()
                    == 1) {
                traits.add(cells[2]);
            }
        }
        traits.addAll(warehouse.lines("""
                select kunci_rekaman from identitas.tautan
                where feed in ('jkn_peserta', 'bpjstk_peserta') and penduduk_id in ('%s')
                """.formatted(String.join("','", ids))));
        failCheckOf(ids.get(0));
        personOf = personOf();
        rejectedBefore = rejected("true");
        file = folder.resolve("permohonan.csv");
        Files.writeString(
                file, "nama,nik\n" + niks.stream().map(nik -> "x," + nik + "\n").reduce("", String::concat));
    }

    private void failCheckOf(String person) throws SQLException {
        try (var connection = warehouse.connectAs(Role.PEMILIK);
                var update = connection.prepareStatement(
                        "update ops.pemeriksaan set contoh = ?::jsonb where kode = 'penduduk__umur_wajar'")) {
            update.setString(1, "[{\"penduduk_id\": \"%s\"}, {\"feed\": \"bansos\"}]".formatted(person));
            assertThat(update.executeUpdate()).isEqualTo(2);
        }
    }

    private Map<String, String> personOf() throws SQLException {
        var persons = new HashMap<String, String>();
        for (var line : warehouse.lines(
                "select penduduk_id, feed, kunci_rekaman from identitas.tautan where penduduk_id not in ('%s')"
                        .formatted(String.join("','", ids)))) {
            var cells = line.split(",", 2);
            persons.put(cells[1], cells[0]);
        }
        return persons;
    }

    private int rejected(String condition) throws SQLException {
        return Integer.parseInt(warehouse
                .lines("select count(*) from ops.penolakan where " + condition)
                .get(0));
    }

    private Set<String> traces() throws IOException, SQLException {
        try (var connection = warehouse.connectAs(Role.PEMILIK)) {
            return new TraceSearch(traits).traces(warehouse.home().path(), connection);
        }
    }

    private CommandLineRun lumbung(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", warehouse.home().path().toString()));
        var environment = new HashMap<>(TestPostgres.environment());
        environment.put("LUMBUNG_SECRET", "a secret that only this test knows, forty");
        return CommandLineRun.with(environment, new NightlyRefresh(), all.toArray(String[]::new));
    }

    @Test
    @Order(1)
    void countsWithoutChangingAnything() throws IOException, SQLException {
        var before = traces();

        var run = lumbung("forget", "--nik-file", file.toString(), "--dry-run", "--bahasa", "en");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(ids).hasSize(3);
        assertThat(run.out()).startsWith("3 NIKs asked for, 3 persons found.").contains("Nothing was changed.");
        assertThat(traces()).isEqualTo(before);
        assertThat(before)
                .anyMatch(trace -> trace.startsWith("lake/kiriman/"))
                .anyMatch(trace -> trace.startsWith("lake/clean/"))
                .anyMatch(trace -> trace.startsWith("lake/star/2026-11-19-001/identitas/registri"))
                .contains("identitas.penduduk", "identitas.registri", "identitas.tautan");
    }

    @Test
    @Order(2)
    void leavesNothingOfThemAnywhere() throws IOException, SQLException {
        var run = lumbung("forget", "--nik-file", file.toString(), "--bahasa", "en");

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("3 persons found", "PROOF: ", "nothing left");
        assertThat(traits).noneMatch(run.out()::contains);
        assertThat(traces()).isEmpty();
        for (var table : warehouse.lines("""
                select table_schema || '.' || table_name from information_schema.columns
                where column_name = 'penduduk_id' and table_schema in ('gudang', 'identitas')
                """)) {
            assertThat(warehouse.lines(
                            "select 1 from %s where penduduk_id in ('%s')".formatted(table, String.join("','", ids))))
                    .as(table)
                    .isEmpty();
        }
        assertThat(personOf()).isEqualTo(personOf);
        assertThat(
                        warehouse.lines(
                                "select nik_diminta, orang, tempat_bersisa, (rekaman ->> 'regsosek_individu')::int > 2 from ops.penghapusan"))
                .containsExactly("3,3,0,t");
        assertThat(warehouse.lines("select distinct contoh from ops.pemeriksaan where kode = 'penduduk__umur_wajar'"))
                .containsExactly("[{\"feed\": \"bansos\"}]");
        assertThat(warehouse.lines("select sebab from ops.terbitan order by nomor desc limit 1"))
                .containsExactly("PENGHAPUSAN");
    }

    @Test
    @Order(3)
    void letsNoNightRunWhileAnErasureIsCutOff() throws IOException {
        var mark = warehouse.home().lake().resolve("hapus").resolve("berjalan.tsv");
        Files.writeString(mark, "");

        assertThatThrownBy(() -> warehouse.refresh(inbox, NEXT))
                .hasMessageContaining("An erasure was cut off before it was finished");

        var lake = warehouse.home().lake();
        for (var removal : List.of("star/buang/2026-11-01-001/identitas/registri", "clean/buang/bansos/2026-11-01")) {
            Files.createDirectories(lake.resolve(removal));
            Files.writeString(lake.resolve(removal).resolve("sisa.csv"), niks.get(0));
        }

        var run = lumbung("forget", "--nik-file", file.toString());
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(mark).doesNotExist();
        assertThat(lake.resolve("star/buang")).doesNotExist();
        assertThat(lake.resolve("clean/buang")).doesNotExist();
    }

    @Test
    @Order(3)
    void letsNoNightRunWhileSomethingIsLeftInTheLakeButOnlyThere() throws IOException {
        var mark = warehouse.home().lake().resolve("hapus").resolve("berjalan.tsv");
        var inLake = warehouse.home().lake().resolve("catatan.txt");
        var elsewhere = warehouse.home().report().resolve("catatan.txt");
        Files.createDirectories(warehouse.home().report());
        Files.writeString(inLake, niks.get(0));
        Files.writeString(elsewhere, niks.get(0));

        var run = lumbung("forget", "--nik-file", file.toString());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(4);
        assertThat(run.out()).contains("lake/catatan.txt");
        assertThat(mark).exists();

        Files.delete(inLake);
        var again = lumbung("forget", "--nik-file", file.toString());

        assertThat(again.exitCode()).as(again.err()).isEqualTo(4);
        assertThat(again.out()).doesNotContain("lake/catatan.txt").contains("catatan.txt");
        assertThat(mark).doesNotExist();
        Files.delete(elsewhere);
    }

    @Test
    @Order(4)
    void keepsThemAwayTheNextNightAndChangesNobodyElse() throws IOException, SQLException {
        var result = warehouse.refresh(inbox, NEXT.plusDays(1));

        assertThat(result.published()).isTrue();
        assertThat(result.steps().stream().filter(step -> step.step().startsWith("clean")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.rows()).isZero());
        assertThat(traces()).isEmpty();
        assertThat(personOf()).isEqualTo(personOf);
        assertThat(warehouse.lines("select feed, berkas from ops.buku_besar where dibaca <> dimuat + ditolak"))
                .isEmpty();
        assertThat(rejected("kode = 'DIHAPUS'")).isGreaterThan(5);
        assertThat(rejected("kode <> 'DIHAPUS'")).isLessThanOrEqualTo(rejectedBefore);
        assertThat(warehouse.lines("""
                        select 1 from identitas.penolakan_isi
                        inner join ops.penolakan using (feed, tanggal_kiriman, berkas, baris)
                        where kode = 'DIHAPUS'
                        """)).isEmpty();
    }

    @Test
    @Order(5)
    void rejectsThemWhereTheyAreDeliveredAgain() throws IOException, SQLException {
        var deliveries = inbox.resolve("bansos");
        var delivered = deliveries.resolve(NEXT.toString());
        Files.createDirectories(delivered);
        Files.writeString(
                delivered.resolve("susulan.csv"),
                "program;periode;nomor_penerima;nik;nama\nPKH;2026-10;990001;%s;ORANG ITU\nPKH;2026-10;990002;;ORANG LAIN\n"
                        .formatted(niks.get(0)));

        warehouse.refresh(inbox, NEXT.plusDays(2));

        assertThat(warehouse.lines("select baris, kode from ops.penolakan where berkas = 'susulan.csv'"))
                .containsExactly("2,DIHAPUS");
        assertThat(warehouse.lines("select dibaca, dimuat, ditolak from ops.buku_besar where berkas = 'susulan.csv'"))
                .containsExactly("2,1,1");
        assertThat(traces()).isEmpty();
    }

    @Test
    @Order(6)
    void cleansTheRewrittenFilesToTheSame() throws IOException, SQLException {
        var places = warehouse.lines(REJECTIONS);
        var issues = warehouse.content("ops.masalah", "true");
        var indicators = warehouse.content("gudang.fact_indikator", "true");
        var persons = warehouse.content("identitas.tautan", "true");
        try (var files = Files.walk(warehouse.home().lake().resolve("clean"))) {
            for (var one : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }

        warehouse.refresh(inbox, NEXT.plusDays(2));

        assertThat(warehouse.lines(REJECTIONS)).isEqualTo(places);
        assertThat(warehouse.content("ops.masalah", "true")).isEqualTo(issues);
        assertThat(warehouse.content("gudang.fact_indikator", "true")).isEqualTo(indicators);
        assertThat(warehouse.content("identitas.tautan", "true")).isEqualTo(persons);
    }

    @Test
    @Order(7)
    void countsAsIfTheyHadNeverBeenDelivered() throws IOException, SQLException {
        var indicators = warehouse.lines(INDICATORS);
        var without = folder.resolve("tanpa");
        deliverWithoutThem(warehouse.home().lake().resolve("kiriman"), without);
        var other = Warehouse.empty(folder.resolve("rumah-lain"));
        var model = Path.of("tautan", "orang-001.json");
        Files.createDirectories(other.home().lake().resolve("tautan"));
        Files.copy(warehouse.home().lake().resolve(model), other.home().lake().resolve(model));

        other.refresh(without, NEXT.plusDays(2));

        assertThat(indicators).hasSizeGreaterThan(100);
        assertThat(other.lines(INDICATORS)).isEqualTo(indicators);
    }

    /** The received files, without the rows that stand for records taken out. */
    private static void deliverWithoutThem(Path received, Path target) throws IOException {
        try (var files = Files.walk(received)) {
            for (var one : files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList()) {
                var delivery = Objects.requireNonNull(
                        Objects.requireNonNull(one.getParent()).getParent());
                var folder = target.resolve(received.relativize(delivery));
                Files.createDirectories(folder);
                Files.write(folder.resolve(one.getFileName()), withoutRows(Files.readAllBytes(one)));
            }
        }
    }

    private static byte[] withoutRows(byte[] content) throws IOException {
        if (content[0] == 0x1F) {
            return withoutRows(new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes());
        }
        var text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF")
                ? text.replaceAll("(?m)^DIHAPUS.*$", "").getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
