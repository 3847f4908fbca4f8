package id.lumbung.engine.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import id.lumbung.engine.Engine;
import id.lumbung.engine.EngineException;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.TextComparison;
import id.lumbung.engine.TextFunction;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine does alike. */
abstract class EngineContract {
    static final SecretIds IDS = new SecretIds("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private Engine engine;

    abstract Engine open(Path scratch) throws IOException;

    @BeforeEach
    void openEngine() throws IOException {
        engine = open(folder.resolve("spill"));
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    private List<List<Object>> rows(String select) {
        return engine.rows(select).stream().map(Arrays::asList).toList();
    }

    @Test
    void givesValuesAsJavaKnowsThem() {
        assertThat(rows("""
                        select
                            cast(7 as int), cast(8000000000 as bigint), cast('1.50' as decimal(18, 6)),
                            cast(0.1 as double), true, date '2026-11-19', 'Dén''s'
                        """))
                .containsExactly(List.of(
                        7, 8_000_000_000L, new BigDecimal("1.500000"), 0.1, true, LocalDate.of(2026, 11, 19), "Dén's"));
    }

    @Test
    void readsTextInQuotesAsItStands() {
        assertThat(rows("select 'a\\b', 'x\\n', 'it''s', 'say \"so\"', regexp_extract('K|1', '^(.*)\\|[0-9]+$', 1)"))
                .containsExactly(List.of("a\\b", "x\\n", "it's", "say \"so\"", "K"));
    }

    @Test
    void readsADoubleQuotedWordAsAName() {
        assertThat(rows("select \"n\" from (select cast(3 as int) as \"n\") as angka"))
                .containsExactly(List.of(3));
    }

    @Test
    void givesNullsOfEveryType() {
        engine.keep(
                "kosong",
                "select cast(null as int) as a, cast(null as decimal(18, 6)) as b, cast(null as date) as c, cast(null as varchar) as d, null as e");

        assertThat(rows("select * from kosong")).containsExactly(Arrays.asList(null, null, null, null, null));
    }

    @Test
    void ordersDecimalsDatesAndNullsAsAsked() {
        load();

        assertThat(rows("select nama from orang order by uang desc nulls last, lahir, nama"))
                .containsExactly(List.of("b"), List.of("a"), List.of("c"), List.of("d"));
    }

    private void load() {
        engine.load(
                "orang",
                List.of("nama", "lahir", "uang", "lajang"),
                List.of("varchar", "date", "decimal(18,4)", "boolean"),
                List.of(
                        new String[] {"a", "1980-02-29", "10.5", "true"},
                        new String[] {"b", "1999-12-31", "99999999999999.9999", "false"},
                        new String[] {"c", null, "-0.0001", null},
                        new String[] {"d", "0001-01-01", null, null}));
    }

    @Test
    void loadsTextAsTheTypesNamed() {
        load();

        assertThat(rows("select nama, lahir, uang, lajang from orang where nama in ('a', 'd') order by nama"))
                .containsExactly(
                        List.of("a", LocalDate.of(1980, 2, 29), new BigDecimal("10.5000"), true),
                        Arrays.asList("d", LocalDate.of(1, 1, 1), null, null));
        assertThat(engine.columns("orang")).containsExactly("nama", "lahir", "uang", "lajang");
    }

    @Test
    void loadsATableWithoutRows() {
        engine.load("kosong", List.of("nama", "jumlah"), List.of("varchar", "bigint"), List.of());

        assertThat(rows("select count(*), sum(jumlah) from kosong")).containsExactly(Arrays.asList(0L, null));
    }

    @Test
    void keepsRowsWhateverHappensToWhatTheyCameFrom() {
        load();

        assertThat(engine.keep("lama", "select nama, uang from orang where uang is not null"))
                .isEqualTo(3);
        engine.drop("orang");

        assertThat(rows("select count(*) from lama")).containsExactly(List.of(3L));
    }

    @Test
    void keepsATableMadeFromItselfUnderItsName() {
        engine.keep("angka", "select cast(1 as int) as n");

        assertThat(engine.keep("angka", "select n from angka union all select n + 1 as n from angka"))
                .isEqualTo(2);
        assertThat(rows("select n from angka order by n")).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void evaluatesWhatIsDefinedWheneverItIsRead() {
        engine.keep("angka", "select cast(1 as int) as n");
        engine.define("ganda", "select 2 * n as n from angka");
        engine.define("empat", "select 2 * n as n from ganda");
        engine.keep("angka", "select cast(5 as int) as n");

        assertThat(rows("select n from empat")).containsExactly(List.of(20));
    }

    @Test
    void forgetsAKeptTableAndMindsNoneThatIsNot() {
        engine.keep("angka", "select 1 as n");
        engine.drop("angka");
        engine.drop("angka");

        assertThatThrownBy(() -> engine.rows("select n from angka"))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("angka");
    }

    @Test
    void writesOneFileWithTheNamesOfTheSelect() throws IOException {
        load();
        var made = Files.createDirectory(folder.resolve("orang"));

        assertThat(engine.writeFile(
                        "select nama as NamaOrang, lahir, uang, lajang from orang",
                        made.resolve("bagian.parquet").toString()))
                .isEqualTo(4);
        assertThat(names(made)).containsExactly("bagian.parquet");

        engine.readParquet("dibaca", List.of(made.toString()));
        assertThat(engine.columns("dibaca")).containsExactly("NamaOrang", "lahir", "uang", "lajang");
        assertThat(rows("select * from dibaca order by NamaOrang"))
                .isEqualTo(rows("select * from orang order by nama"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAFileOfNoRowsThatKnowsItsColumns() {
        load();
        var file = folder.resolve("kosong.parquet").toString();

        assertThat(engine.writeFile("select nama, uang from orang where false", file))
                .isZero();

        engine.readParquet("dibaca", List.of(file));
        assertThat(engine.columns("dibaca")).containsExactly("nama", "uang");
        assertThat(rows("select count(*) from dibaca")).containsExactly(List.of(0L));
    }

    @Test
    void readsFilesAndFoldersAsOneTable() throws IOException {
        var made = Files.createDirectory(folder.resolve("bulan"));
        engine.writeFile(
                "select cast(1 as int) as n", made.resolve("2026-10-01.parquet").toString());
        engine.writeFile(
                "select cast(2 as int) as n", made.resolve("2026-11-01.parquet").toString());
        var file = folder.resolve("lain.parquet").toString();
        engine.writeFile("select cast(4 as int) as n", file);

        engine.readParquet("semua", List.of(made.toString(), file));

        assertThat(rows("select cast(sum(n) as bigint) from semua")).containsExactly(List.of(7L));
    }

    @Test
    void writesAFileInPlaceOfTheOneThatIsThere() {
        var file = folder.resolve("satu.parquet").toString();
        engine.writeFile("select cast(1 as int) as n", file);
        engine.writeFile("select cast(2 as int) as n", file);
        engine.readParquet("dibaca", List.of(file));

        assertThat(rows("select n from dibaca")).containsExactly(List.of(2));
    }

    @Test
    void exportsCsvThatGivesEveryTextBack() throws IOException {
        var hard = Arrays.asList(
                "polos", "", "koma, titik", "\"kutip\"", "baris\nbaru", "\\N", "\\.", " tepi ", "a\\b", "Dén", null);
        List<String[]> rows = new ArrayList<>();
        for (int place = 0; place < hard.size(); place++) {
            rows.add(new String[] {String.valueOf(place), hard.get(place)});
        }
        engine.load("teks", List.of("n", "isi"), List.of("int", "varchar"), rows);
        var file = folder.resolve("teks.csv");

        assertThat(engine.exportCsv("select n, isi from teks order by n", file)).isEqualTo(hard.size());

        var read = new ArrayList<String>();
        for (var line : CsvReader.builder().ofCsvRecord(file)) {
            read.add(line.getField(1));
        }
        var expected = new ArrayList<>(hard);
        expected.set(hard.size() - 1, "\\N");
        assertThat(read).isEqualTo(expected);
        assertThat(Files.readString(file)).contains("5,\"\\N\"\n").endsWith("10,\\N\n");
    }

    @Test
    void exportsValuesAsPostgresReadsThem() throws IOException {
        load();
        var file = folder.resolve("orang.csv");
        engine.exportCsv("select nama, lahir, uang, lajang, 7 as n from orang where nama in ('a', 'c')", file);

        assertThat(Files.readString(file).lines().sorted())
                .containsExactly("a,1980-02-29,10.5000,true,7", "c,\\N,-0.0001,\\N,7");
    }

    @Test
    void exportsNothingAsAnEmptyFile() throws IOException {
        load();
        var file = folder.resolve("orang.csv");

        assertThat(engine.exportCsv("select nama from orang where false", file)).isZero();
        assertThat(file).isEmptyFile();
    }

    @Test
    void knowsTheFunctionsOfTheHouse() {
        assertThat(
                        rows(
                                "select hari_antara(date '2026-02-27', date '2026-03-01'), bilangan_hex('0fffffffffffff0'), id_rahasia('a|1')"))
                .containsExactly(List.of(2, 0xfffffffffffff0L, IDS.id("a|1")));
        assertThat(
                        rows(
                                "select hari_antara(cast(null as date), date '2026-03-01'), bilangan_hex(cast(null as varchar)), id_rahasia(cast(null as varchar))"))
                .containsExactly(Arrays.asList(null, null, null));
    }

    @Test
    void learnsFunctionsOfText() {
        engine.function("seru", (TextFunction) text -> text + "!");
        engine.function("selisih", (TextComparison) (one, other) -> one.length() - other.length());
        load();

        assertThat(
                        rows(
                                "select seru(nama), selisih(nama, 'abc'), seru(cast(null as varchar)) from orang where nama = 'a'"))
                .containsExactly(Arrays.asList("a!", -2, null));
    }

    @Test
    void quotesNoCellWhenAStatementFails() {
        engine.load("orang", List.of("nik"), List.of("varchar"), List.<String[]>of(new String[] {"17O6010101800001"}));

        assertThatThrownBy(() -> engine.rows("select cast(nik as bigint) from orang"))
                .isInstanceOf(EngineException.class)
                .hasMessageNotContaining("17O6010101800001")
                .hasNoCause();
    }

    @Test
    void saysWhichNameAStatementDoesNotKnow() {
        load();

        assertThatThrownBy(() -> engine.keep("salah", "select tinggi from orang"))
                .isInstanceOf(EngineException.class)
                .hasMessageStartingWith("engine, salah: ")
                .hasMessageContaining("tinggi");
    }

    @Test
    void numbersTheRowsOfWholeTables() {
        load();

        assertThat(engine.keep("bernomor", "select nama, row_number() over (order by nama desc) as no from orang"))
                .isEqualTo(4);
        assertThat(rows("select nama from bernomor where no = 1")).containsExactly(List.of("d"));
    }
}
