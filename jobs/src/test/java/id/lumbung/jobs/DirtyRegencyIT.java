package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invented regency with the usual dirt: every dirty cell and record is booked, and no person's cell gets out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirtyRegencyIT {
    private static final DemoSettings DIRTY = DemoSettings.usual(600, 12, Warehouse.DATE);
    private static final DemoSettings CLEAN = DemoSettings.clean(600, 12, Warehouse.DATE);

    private final PersonalCells personal = new PersonalCells();
    private Path truth;
    private Path inbox;
    private Warehouse warehouse;
    private String logged = "";

    @BeforeAll
    void refreshes(@TempDir Path folder) throws IOException, SQLException {
        truth = folder.resolve("truth");
        inbox = folder.resolve("inbox");
        var regency = RegencyGenerator.generate(DIRTY);
        regency.writeFeeds(inbox);
        regency.writeTruth(truth);
        RegencyGenerator.generate(CLEAN).writeFeeds(folder.resolve("clean"));
        personal.addNumbersDelivered(inbox);
        personal.addCells(folder.resolve("clean"));
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        try (var log = new LogLines()) {
            warehouse.refresh(inbox, Warehouse.DATE);
            logged = log.text();
        }
    }

    @Test
    void booksWhatEachFileHeldAndLost() throws IOException, SQLException {
        assertThat(Books.ledger(warehouse)).isEqualTo(Books.lines(truth.resolve("ledger.csv")));
    }

    @Test
    void rejectsTheRecordsOfTheTruthForTheirReasons() throws IOException, SQLException {
        assertThat(Books.rejections(warehouse)).isNotEmpty().isEqualTo(Books.lines(truth.resolve("rejects.csv")));
    }

    @Test
    void setsAsideTheCellsOfTheTruthForTheirReasons() throws IOException, SQLException {
        assertThat(Books.issues(warehouse)).hasSizeGreaterThan(50).isEqualTo(Books.lines(truth.resolve("issues.csv")));
    }

    @Test
    void losesNoRecordBetweenReadAndLoadedOrRejected() throws SQLException {
        assertThat(warehouse.lines("select feed, berkas from ops.buku_besar where dibaca <> dimuat + ditolak"))
                .isEmpty();
        assertThat(warehouse.lines("""
                        select feed, berkas from ops.buku_besar as books
                        left join (
                            select feed, tanggal_kiriman, berkas, count(*) as listed from ops.penolakan group by 1, 2, 3
                        ) as rejections using (feed, tanggal_kiriman, berkas)
                        where books.ditolak <> coalesce(rejections.listed, 0)
                        """)).isEmpty();
    }

    @Test
    void keepsTheContentOfEveryRejectedRecordInTheVault() throws SQLException {
        assertThat(warehouse.lines("""
                        select feed, tanggal_kiriman, berkas, baris from ops.penolakan
                        except select feed, tanggal_kiriman, berkas, baris from identitas.penolakan_isi
                        """)).isEmpty();
        assertThat(warehouse.lines("select count(*) > 0 from ops.penolakan")).containsExactly("t");
    }

    @Test
    void hidesSmallCellsAndChangesNoOther() throws SQLException {
        assertThat(IndicatorTruth.wronglyPublished(warehouse)).isEmpty();
    }

    @Test
    void knowsWhatMustNotGetOut() throws SQLException {
        assertThat(personal.count()).isGreaterThan(5_000);
        assertThat(personal.foundIn(vaultText()))
                .hasSizeGreaterThan(1_000)
                .anyMatch(found -> found.startsWith("number "))
                .anyMatch(found -> found.startsWith("name "));
    }

    @Test
    void storesNoPersonsCellOutsideTheVault() throws SQLException {
        Map<String, List<String>> leaks = new TreeMap<>();
        for (var table : warehouse.tables("gudang", "mart", "ops", "batch", "public")) {
            for (var column : columns(table)) {
                var found = personal.foundIn(String.join(
                        "\n", warehouse.lines("select distinct %s::text from %s".formatted(column, table))));
                if (!found.isEmpty()) {
                    leaks.put(table + "." + column, found.subList(0, Math.min(5, found.size())));
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void writesNoPersonsCellIntoALogOrTheReport() throws IOException {
        assertThat(personal.foundIn(logged)).isEmpty();
        var files = new ArrayList<Path>();
        files.addAll(files(warehouse.home().log()));
        files.addAll(files(warehouse.home().report()));
        files.addAll(files(TestPostgres.home().postgres().resolve("log")));
        assertThat(files)
                .anyMatch(file -> file.endsWith("index.html"))
                .anyMatch(file -> file.toString().contains("postgresql-"));
        for (var file : files) {
            assertThat(personal.foundIn(Files.readString(file, StandardCharsets.UTF_8)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIK, 'mart', 'gudang,identitas,ops,batch'",
        "ANALIS, 'mart,gudang', 'identitas,ops,batch'",
        "OPERATOR, 'mart,ops', 'identitas,gudang,batch'",
        "BNBA, '', 'mart,gudang,identitas,ops,batch'"
    })
    void showsARoleItsSchemasAndNoOther(Role role, String open, String closed) throws SQLException {
        for (var table : open.isEmpty() ? List.<String>of() : warehouse.tables(open.split(",", -1))) {
            if (!table.equals("ops.riwayat_skema")) {
                read(role, table);
            }
        }
        for (var table : warehouse.tables(closed.split(",", -1))) {
            assertThatThrownBy(() -> read(role, table))
                    .as("%s reads %s", role, table)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void letsNoRoleWrite() throws SQLException {
        for (var role : List.of(Role.PUBLIK, Role.ANALIS, Role.OPERATOR, Role.BNBA)) {
            try (var connection = warehouse.connectAs(role);
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("delete from mart.indikator"))
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> statement.execute("create table public.catatan (teks text)"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private void read(Role role, String table) throws SQLException {
        try (var connection = warehouse.connectAs(role);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table + " limit 1")) {
            rows.next();
        }
    }

    private String vaultText() throws SQLException {
        var text = new ArrayList<String>();
        for (var table : warehouse.tables("identitas")) {
            text.addAll(warehouse.lines("select rows::text from %s as rows".formatted(table)));
        }
        return String.join("\n", text);
    }

    private List<String> columns(String table) throws SQLException {
        return warehouse.lines("""
                select quote_ident(column_name) from information_schema.columns
                where table_schema || '.' || table_name = '%s'
                """.formatted(table));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
