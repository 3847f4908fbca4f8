package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The dictionary of what is published, and what a BI tool finds in the catalogue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DictionaryIT {
    private static final Path REGENCY =
            Path.of("..", "pipeline", "src", "test", "resources", "star", "kabupaten-kecil");
    private static final Path KEPT = Path.of("..", "docs", "dictionary.md");
    private static final Path MADE = Path.of("target", "dictionary.md");

    private Warehouse warehouse;

    @BeforeAll
    void publishes(@TempDir Path folder) throws SQLException {
        warehouse = Warehouse.empty(folder);
        warehouse.refresh(REGENCY, Warehouse.DATE);
    }

    @Test
    void isOnThePageAsItIsInTheWarehouse() throws IOException, SQLException {
        var made = DictionaryPage.of(warehouse);
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        var kept = Files.exists(KEPT) ? Files.readString(KEPT) : "";

        assertThat(kept.equals(made))
                .as("docs/dictionary.md is not what the warehouse says. Keep what it says now:"
                        + " cp jobs/target/dictionary.md docs/dictionary.md")
                .isTrue();
    }

    @Test
    void namesEveryTableColumnAndFunction() throws SQLException {
        assertThat(warehouse.lines("""
                        select table_schema || '.' || table_name || '.' || column_name
                        from information_schema.columns
                        where table_schema in ('gudang', 'identitas', 'mart', 'ops') and table_name <> 'riwayat_skema'
                        except
                        select skema || '.' || tabel || '.' || kolom from ops.kamus_data
                        """)).isEmpty();
        assertThat(warehouse.lines("""
                        select count(*) from pg_proc
                        where pronamespace::regnamespace::text in ('gudang', 'identitas', 'mart', 'ops')
                        """))
                .isEqualTo(warehouse.lines("select count(*) from ops.kamus_data where jenis = 'FUNGSI'"));
    }

    @Test
    void saysOfEverythingWhatItMeans() throws SQLException {
        assertThat(warehouse.lines(
                        "select skema, tabel, kolom from ops.kamus_data where coalesce(trim(arti), '') = ''"))
                .isEmpty();
    }

    @Test
    void saysOfEveryColumnOfAModelWhichModelMakesIt() throws SQLException {
        assertThat(warehouse.lines("""
                        select columns.skema, columns.tabel, columns.kolom
                        from ops.kamus_data as columns
                        where columns.jenis = 'KOLOM' and columns.model is null
                            and exists (
                                select 1 from ops.silsilah_kolom as models
                                where columns.skema = models.skema and columns.tabel = models.tabel
                            )
                        """)).isEmpty();
    }

    @Test
    void tracesAColumnOfAViewToTheTablesBehindIt() throws SQLException {
        assertThat(warehouse.lines("""
                        select asal from ops.kamus_data where tabel = 'tautan_tersamar' and kolom = 'cara'
                        """)).containsExactly("identitas.tautan.cara");
    }

    @Test
    void saysOfAColumnOfAnIndicatorWhatTheIndicatorIs() throws SQLException {
        assertThat(warehouse.lines("""
                        select columns.tabel, columns.kolom
                        from ops.kamus_data as columns
                        inner join mart.katalog_indikator as indicators
                            on upper(columns.kolom) = indicators.kode_indikator
                        where columns.tabel in ('indikator_desa', 'indikator_kabupaten')
                            and (columns.aturan, columns.feed)
                                is not distinct from (indicators.definisi, indicators.feed_sumber)
                        """)).hasSizeGreaterThan(70);
    }

    @Test
    void isReadByTheOperator() throws SQLException {
        try (var connection = warehouse.connectAs(Role.OPERATOR);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from ops.kamus_data where asal is not null")) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThan(300);
        }
    }

    @Test
    void hasAPrimaryKeyOnEveryTable() throws SQLException {
        assertThat(warehouse.lines("""
                        select skema, tabel from ops.kamus_data where jenis = 'TABEL'
                        except
                        select skema, tabel from ops.kamus_data where kunci like '%PK%'
                        """)).isEmpty();
    }

    @Test
    void hasAForeignKeyWhereverAColumnNamesADimension() throws SQLException {
        assertThat(warehouse.lines("""
                        with
                        entries as materialized (select * from ops.kamus_data),
                        dimensions as (
                            select skema, tabel, kolom from entries
                            where kunci = 'PK' and (tabel like 'dim%' or tabel = 'katalog_indikator')
                        )
                        select columns.skema, columns.tabel, columns.kolom
                        from entries as columns
                        inner join entries as tables
                            on columns.skema = tables.skema and columns.tabel = tables.tabel and tables.jenis = 'TABEL'
                        inner join dimensions
                            on columns.kolom = dimensions.kolom
                            and (columns.skema, columns.tabel) <> (dimensions.skema, dimensions.tabel)
                        where columns.skema in ('gudang', 'mart') and coalesce(columns.kunci, '') not like '%FK%'
                        """)).isEmpty();
    }

    @Test
    void usesTypesAndNamesThatEveryToolReads() throws SQLException {
        assertThat(warehouse.lines("""
                        select skema, tabel, kolom, tipe from ops.kamus_data
                        where jenis = 'KOLOM' and skema in ('gudang', 'mart')
                            and tipe not in ('text', 'boolean', 'integer', 'bigint', 'date', 'uuid')
                            and tipe not like 'numeric(%)'
                        """)).isEmpty();
        assertThat(warehouse.lines("""
                        select columns.skema, columns.tabel, columns.kolom
                        from ops.kamus_data as columns
                        inner join pg_get_keywords() as words
                            on columns.kolom = words.word and words.catcode in ('R', 'T')
                        """)).isEmpty();
        assertThat(warehouse.lines("""
                        select skema, tabel, kolom from ops.kamus_data
                        where jenis = 'KOLOM' and kolom !~ '^[a-z][a-z0-9_]{0,62}$'
                        """)).isEmpty();
    }
}
