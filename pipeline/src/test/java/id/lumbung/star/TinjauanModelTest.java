package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TinjauanModelTest {
    private static final String CARD = "jkn_peserta|0000000000001|F1|1";

    private ModelFixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = ModelFixture.on("2026-11-19");
        fixture.deliver(
                "wilayah", "2026-01-01", "kode_kemendagri,kode_bps\n1706010001,1706010011\n1706010002,1706010012\n");
        fixture.deliver("regsosek_keluarga", "2026-11-01", "id_keluarga,kode_desa\nF1,1706010011\n");
        fixture.deliver("regsosek_individu", "2026-11-01", """
                id_keluarga,nomor_urut,nik,nama,nama_ibu_kandung,jenis_kelamin,tanggal_lahir
                F1,1,1706010101800001,SITI AMINAH,ROHANI,2,1980-01-01
                """);
        fixture.deliver("jkn_peserta", "2026-11-01", """
                nomor_kartu,nik,nama,tanggal_lahir,kode_desa
                0000000000001,1706010101800009,ST AMINAH,1980-01-01,1706010002
                """);
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    private void putUpBefore(String id) throws SQLException {
        fixture.execute(("insert into tinjauan_sebelumnya values ('%s', '1706010009', 'jkn_peserta', 'LAMA',"
                        + " 'regsosek_individu', 'F1|1', 'SERI', 2.5, 0.4, 'NAMA=SAMA:2.5')")
                .formatted(id));
    }

    private void decided(String date, String id, String decision) {
        fixture.deliver(
                "keputusan_tautan",
                date,
                "id_tinjauan,keputusan,oleh,tanggal\n%s,%s,PETUGAS,\n".formatted(id, decision));
    }

    private String todaysId() {
        return ModelFixture.secretId(CARD);
    }

    private List<List<String>> pairs() throws SQLException {
        return fixture.run("tinjauan")
                .rows("select id_tinjauan, alasan, kode_desa, status, tanggal_keputusan from tinjauan order by alasan");
    }

    @Test
    void opensWhatIsInDoubtTodayInTheVillageOfTheRecord() throws SQLException {
        assertThat(pairs()).containsExactly(List.of(todaysId(), "BOBOT", "1706010002", "TERBUKA", "null"));
        assertThat(fixture.rows("select kode_kabupaten, bobot, peluang, rincian from tinjauan"))
                .containsExactly(List.of("1706", "3.500000000000", "0.600000000000", "NIK=BEDA:-4.1;NAMA=SAMA:12.3"));
    }

    @Test
    void refersToRecordsWithoutTheirNumbers() throws SQLException {
        pairs();

        assertThat(fixture.rows("select acuan_rekaman, acuan_calon from tinjauan"))
                .containsExactly(List.of(
                        ModelFixture.secretId("tinjauan|jkn_peserta|0000000000001")
                                .substring(0, 8),
                        ModelFixture.secretId("tinjauan|regsosek_individu|F1|1").substring(0, 8)));
    }

    @Test
    void closesADecidedPairOnTheDateOfItsDelivery() throws SQLException {
        putUpBefore(todaysId());
        decided("2026-11-05", todaysId(), "SAMA");

        assertThat(pairs()).containsExactly(List.of(todaysId(), "BOBOT", "1706010002", "SAMA", "2026-11-05"));
    }

    @Test
    void keepsTheLatestDecisionOnAPairThatIsNoLongerACandidate() throws SQLException {
        putUpBefore("T1");
        decided("2026-11-05", "T1", "SAMA");
        decided("2026-11-06", "T1", "BEDA");

        assertThat(pairs()).contains(List.of("T1", "SERI", "1706010009", "BEDA", "2026-11-06"));
    }

    @Test
    void letsAPairLapseThatIsInDoubtNoLonger() throws SQLException {
        putUpBefore("T1");

        assertThat(pairs()).contains(List.of("T1", "SERI", "1706010009", "GUGUR", "null"));
    }

    @Test
    void leavesAPairOpenWhoseDecisionTheLinkerCouldNotKnow() throws SQLException {
        decided("2026-11-05", todaysId(), "SAMA");

        assertThat(pairs()).containsExactly(List.of(todaysId(), "BOBOT", "1706010002", "TERBUKA", "null"));
    }

    @Test
    void keepsOfBothRecordsWhatTheySayThemselves() throws SQLException {
        assertThat(fixture.run("tinjauan_rekaman")
                        .rows("select pihak, feed, nik, nama, jenis_kelamin, tanggal_lahir, nama_ibu, kode_desa"
                                + " from tinjauan_rekaman order by pihak desc"))
                .containsExactly(
                        List.of(
                                "REKAMAN",
                                "jkn_peserta",
                                "1706010101800009",
                                "ST AMINAH",
                                "null",
                                "1980-01-01",
                                "null",
                                "1706010002"),
                        List.of(
                                "CALON",
                                "regsosek_individu",
                                "1706010101800001",
                                "SITI AMINAH",
                                "2",
                                "1980-01-01",
                                "ROHANI",
                                "1706010001"));
    }

    @Test
    void keepsNobodyOfALapsedPairAndWhoIsLeftOfADecidedOne() throws SQLException {
        putUpBefore("T1");
        putUpBefore("T2");
        decided("2026-11-05", "T2", "BEDA");

        assertThat(fixture.run("tinjauan_rekaman")
                        .rows("select id_tinjauan, pihak from tinjauan_rekaman where id_tinjauan like 'T_'"))
                .containsExactly(List.of("T2", "CALON"));
    }
}
