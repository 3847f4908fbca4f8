package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The clean sample deliveries beside the project, whose truth was computed by another program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleRegencyIT {
    private final Path sample = SharedSample.folder("contoh-bersih");
    private final Path truth = sample.resolve("truth");
    private Warehouse warehouse;

    @BeforeAll
    void refreshes(@TempDir Path folder) throws SQLException {
        SharedSample.assumePresent(sample);
        warehouse = Warehouse.empty(folder);
        warehouse.refresh(sample.resolve("inbox"), Warehouse.DATE);
    }

    @Test
    void publishesEveryIndicatorOfTheTruthAndNoOther() throws IOException, SQLException {
        IndicatorTruth.read(truth.resolve("indicators.csv")).requireIn(warehouse);
    }

    @Test
    void showsThePublicTheSameValuesOrHidesThem() throws SQLException {
        assertThat(IndicatorTruth.wronglyPublished(warehouse)).isEmpty();
    }

    @Test
    void showsThePublicTheSameValuesSideBySide() throws IOException, SQLException {
        var figures = IndicatorTruth.read(truth.resolve("indicators.csv"));
        figures.requireSideBySide(warehouse, "DESA", "mart.indikator_desa", "kode_desa");
        figures.requireSideBySide(warehouse, "KABUPATEN", "mart.indikator_kabupaten", "kode_kabupaten");
    }

    @Test
    void namesAColumnForEveryIndicatorOfTheCatalogue() throws SQLException {
        assertThat(warehouse.lines("""
                        select column_name || ': ' || col_description('mart.indikator_desa'::regclass, ordinal_position)
                        from information_schema.columns
                        where table_schema = 'mart' and table_name = 'indikator_desa' and ordinal_position > 8
                        order by ordinal_position
                        """))
                .isEqualTo(warehouse.lines("""
                        select lower(kode_indikator) || ': ' || nama || ' (' || satuan || ')'
                        from mart.katalog_indikator where tingkat_terendah = 'DESA' order by urutan
                        """))
                .hasSize(35)
                .contains("p0: Persentase penduduk miskin (P0) (%)");
    }

    @Test
    void tellsTheStoryOfMukomuko() throws SQLException {
        assertThat(warehouse.lines("""
                        select kode_indikator, pembilang::bigint, penyebut::bigint from mart.indikator
                        where kode_wilayah = '1706' and kode_indikator in ('APARATUR', 'APARATUR_TK', 'DESA_TK')
                        order by 1
                        """)).containsExactly("APARATUR,1220,1", "APARATUR_TK,97,1220", "DESA_TK,9,148");
    }

    @Test
    void booksEveryFileOfTheTruth() throws IOException, SQLException {
        assertThat(Books.ledger(warehouse)).isEqualTo(Books.lines(truth.resolve("ledger.csv")));
    }

    @Test
    void takesTwoRecordsForOnePersonWhereTheirNikSaysSo() throws IOException, SQLException {
        LinkTruth.read(truth.resolve("links.csv")).requireIn(warehouse);
    }
}
