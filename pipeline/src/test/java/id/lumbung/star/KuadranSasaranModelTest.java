package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KuadranSasaranModelTest {
    private ModelFixture fixture;

    @BeforeEach
    void threeFamilies() throws SQLException {
        fixture = ModelFixture.on("2026-11-19");
        fixture.deliver("wilayah", "2026-01-05", """
                kode_kemendagri,kode_bps,nama_desa,jenis,nama_kecamatan,nama_kabupaten,nama_provinsi
                17.06.01.2001,1706010001,Sukamaju,DESA,Kota,Mukomuko,Bengkulu
                """);
        fixture.deliver("regsosek_keluarga", "2026-11-01", """
                id_keluarga,kode_desa,nomor_kartu_keluarga,desil_nasional
                K1,1706010001,1706010101800101,1
                K2,1706010001,1706010101800102,8
                K3,1706010001,1706010101800103,2
                """);
        fixture.deliver("regsosek_individu", "2026-11-01", """
                id_keluarga,nomor_urut,nik
                K1,1,1706010101800001
                K2,1,1706010101800002
                K3,1,1706010101800003
                """);
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @Test
    void countsBothFamiliesOfAPaymentToOneOnTheCardOfTheOther() throws SQLException {
        fixture.deliver("bansos", "2026-11-10", """
                program,periode,nomor_penerima,nik,nomor_kartu_keluarga,status_salur
                BLT-DD,2026-10,R1,1706010101800001,1706010101800102,SALUR
                PKH,2026-10,R1,1706010101800001,1706010101800102,SALUR
                BLT-DD,2025-11,R2,1706010101800003,,SALUR
                """);

        fixture.run("kuadran_sasaran");

        for (var program : List.of("BLT-DD", "PKH")) {
            assertThat(fixture.rows("select desil, kuadran, tercakup, jumlah from kuadran_sasaran where program = '"
                            + program + "' order by 1"))
                    .containsExactly(
                            List.of("1", "TEPAT SASARAN", "true", "1"),
                            List.of("2", "EKSKLUSI", "false", "1"),
                            List.of("8", "INKLUSI", "true", "1"));
        }
    }
}
