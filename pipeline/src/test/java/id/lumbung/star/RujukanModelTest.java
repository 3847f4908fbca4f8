package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RujukanModelTest {
    private ModelFixture fixture;

    @BeforeEach
    void twoResidentsOfOneOfTwoRegencies() throws SQLException {
        fixture = ModelFixture.on("2026-11-19");
        fixture.deliver("wilayah", "2026-01-05", """
                kode_kemendagri,kode_bps,nama_desa,jenis,nama_kecamatan,nama_kabupaten,nama_provinsi
                17.06.01.2001,1706010001,Sukamaju,DESA,Kota,Mukomuko,Bengkulu
                17.07.01.2001,1707010001,Sukamundur,DESA,Kota,Lebong,Bengkulu
                """);
        fixture.deliver("regsosek_keluarga", "2026-11-01", """
                id_keluarga,kode_desa
                K1,1706010001
                """);
        fixture.deliver("regsosek_individu", "2026-11-01", """
                id_keluarga,nomor_urut,nik,nama
                K1,1,1706010101800001,ANA
                K1,2,1706010101800002,BUDI
                """);
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @Test
    void namesTheOtherRegencyWhereAResidentHoldsOfficesAndNotTheirOwn() throws SQLException {
        fixture.deliver("aparatur_desa", "2026-11-01", """
                kode_desa,nomor_sk,nik,nama,jabatan
                1707012001,SK1,1706010101800001,ANA,KEPALA DESA
                1707012001,SK2,1706010101800001,ANA,KETUA RT
                1706012001,SK3,1706010101800002,BUDI,KEPALA DESA
                """);

        fixture.run("rujukan_penduduk");

        assertThat(fixture.rows("""
                        select persons.kode_kabupaten, rujukan_penduduk.kode_kabupaten, links.kunci_rekaman
                        from rujukan_penduduk
                        inner join dim_penduduk as persons on rujukan_penduduk.penduduk_key = persons.penduduk_key
                        inner join tautan as links
                            on persons.penduduk_id = links.penduduk_id and links.feed = 'regsosek_individu'
                        """)).containsExactly(List.of("1706", "1707", "K1|1"));
    }

    @Test
    void namesTheRegenciesOfAnEmployersMembers() throws SQLException {
        fixture.deliver("bpjstk_peserta", "2026-11-01", """
                kpj,npp,nik,nama,segmen,program,kode_desa
                00000000001,N1,1706010101800001,ANA,PU,JKK,1706012001
                00000000002,N1,1706010101800002,BUDI,PU,JKK,1706012001
                00000000003,N1,,CICI,PU,JKK,1707012001
                00000000004,,,DEDI,BPU,JKK,1707012001
                """);

        fixture.run("rujukan_pemberi_kerja");

        assertThat(fixture.rows("select npp, kode_kabupaten from rujukan_pemberi_kerja order by 1, 2"))
                .containsExactly(List.of("N1", "1706"), List.of("N1", "1707"), List.of("TIDAK DIKETAHUI", "1707"));
    }
}
