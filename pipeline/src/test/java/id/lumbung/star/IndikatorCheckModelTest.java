package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks of indicators over a kecamatan of two villages. */
class IndikatorCheckModelTest {
    private static final String SUMS = "indikator__jumlah_desa_sama_dengan_di_atasnya";
    private static final String PERCENTAGES = "indikator__persen_nol_sampai_seratus";
    private static final String FIELDWORK = "indikator__pendataan_paling_banyak_targetnya";

    private ModelFixture fixture;

    @BeforeEach
    void twoVillages() throws SQLException {
        fixture = ModelFixture.on("2026-11-19");
        fixture.deliver("wilayah", "2026-01-05", """
                kode_kemendagri,kode_bps,nama_desa,jenis,nama_kecamatan,nama_kabupaten,nama_provinsi
                17.06.01.2001,1706010001,Sukamaju,DESA,Kota,Mukomuko,Bengkulu
                17.06.01.2002,1706010002,Sukarami,DESA,Kota,Mukomuko,Bengkulu
                """);
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    private void fieldwork(String first, String second) throws SQLException {
        fixture.deliver("pendataan", "2026-11-10", """
                kode_desa,id_sls,kode_petugas,target_keluarga,selesai
                1706010001,S1,PPL1,%s
                1706010002,S2,PPL1,%s
                """.formatted(first, second));
        fixture.run("fact_indikator").run("katalog_indikator").run("fact_angka_resmi");
    }

    private List<List<String>> violations(String check) throws SQLException {
        return fixture.rows(ModelFixture.text(ModelFixture.WAREHOUSE.resolve("checks/" + check + ".sql")));
    }

    @Test
    void warnsOfMoreFamiliesThanTheTargetAndStopsNothing() throws SQLException {
        fieldwork("100,103", "100,100");

        assertThat(violations(PERCENTAGES)).isEmpty();
        assertThat(violations(FIELDWORK))
                .containsExactlyInAnyOrder(
                        List.of("DESA", "1706012001", "PENDATAAN"),
                        List.of("KECAMATAN", "170601", "PENDATAAN"),
                        List.of("KABUPATEN", "1706", "PENDATAAN"),
                        List.of("PROVINSI", "17", "PENDATAAN"));
    }

    @Test
    void addsUpAVillageWithoutATarget() throws SQLException {
        fieldwork("100,50", "0,20");

        assertThat(fixture.rows("select tingkat, cast(pembilang as int), cast(penyebut as int) from fact_indikator"
                        + " where kode_indikator = 'PENDATAAN' and tingkat in ('DESA', 'KECAMATAN') order by 1"))
                .containsExactly(List.of("DESA", "50", "100"), List.of("KECAMATAN", "70", "100"));
        assertThat(violations(SUMS)).isEmpty();
    }

    @Test
    void findsAPlaceThatIsNotTheSumOfItsVillages() throws SQLException {
        fieldwork("100,50", "100,20");
        fixture.execute("update fact_indikator set pembilang = pembilang + 1"
                + " where tingkat = 'KABUPATEN' and kode_indikator = 'PENDATAAN'");
        fixture.execute("update fact_indikator set pembilang = pembilang + 1"
                + " where tingkat = 'KECAMATAN' and kode_indikator = 'PENDUDUK'");

        assertThat(violations(SUMS))
                .extracting(row -> row.subList(1, 4))
                .containsExactlyInAnyOrder(
                        List.of("KABUPATEN", "1706", "PENDATAAN"), List.of("KECAMATAN", "170601", "PENDUDUK"));
    }
}
