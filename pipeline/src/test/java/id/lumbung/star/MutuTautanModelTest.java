package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MutuTautanModelTest {
    private static final String CHECK = "mutu_tautan__rekaman_sama_dengan_jumlah_caranya";

    private ModelFixture fixture;

    /** Of four cards one has the NIK of a Regsosek person, and one another's; the first two are in review. */
    @BeforeEach
    void deliver() throws SQLException {
        fixture = ModelFixture.on("2026-11-19");
        fixture.deliver("regsosek_individu", "2026-11-01", """
                id_keluarga,nomor_urut,nik,nama
                K1,1,1706010101800001,ANA
                K1,2,,BUDI
                """);
        fixture.deliver("jkn_peserta", "2026-11-10", """
                nomor_kartu,nik,nama
                0000000000001,1706010101800001,ANA
                0000000000002,1706010101800092,DUA
                0000000000003,,TIGA
                0000000000004,,EMPAT
                """);
        fixture.run("gugus_rekaman");
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    private void link(String card, String how) throws SQLException {
        fixture.execute(("update gugus_rekaman set cara = '%s', gugus = '1706010101800001'"
                        + " where feed = 'jkn_peserta' and kunci_rekaman = '%s'")
                .formatted(how, card));
    }

    private List<List<String>> quality(String columns, String feed) throws SQLException {
        return fixture.run("mutu_tautan").rows("select %s from mutu_tautan where feed = '%s'".formatted(columns, feed));
    }

    @Test
    void countsTheRecordsByTheWayTheyWereLinked() throws SQLException {
        link("0000000000003", "PROBABILISTIK");
        link("0000000000004", "TINJAUAN");

        assertThat(quality(
                        "rekaman, lewat_nik, lewat_bukti, lewat_tinjauan, orang_sendiri, menunggu_tinjauan",
                        "jkn_peserta"))
                .containsExactly(List.of("4", "2", "1", "1", "0", "2"));
        assertThat(quality("tertaut_regsosek, tak_tertaut, banyak_tak_tertaut", "jkn_peserta"))
                .containsExactly(List.of("3", "1", "true"));
        assertThat(quality("perkiraan_ketepatan, perkiraan_kelengkapan", "jkn_peserta"))
                .containsExactly(List.of("0.990000", "0.950000"));
    }

    @Test
    void linksNobodyByANikThatRegsosekDoesNotHave() throws SQLException {
        assertThat(quality("lewat_nik, orang_sendiri, tertaut_regsosek, tak_tertaut", "jkn_peserta"))
                .containsExactly(List.of("2", "2", "1", "3"));
    }

    @Test
    void waitsForAnAnswerWithAllRecordsOfThePersonUnlessRegsosekHasThem() throws SQLException {
        var join = "update gugus_rekaman set gugus = '%s' where feed = 'jkn_peserta' and kunci_rekaman = '%s'";
        fixture.execute(join.formatted("1706010101800092", "0000000000003"));
        fixture.execute(join.formatted("1706010101800001", "0000000000004"));

        assertThat(quality("rekaman, menunggu_tinjauan", "jkn_peserta")).containsExactly(List.of("4", "3"));
        assertThat(quality("menunggu_tinjauan", "regsosek_individu")).containsExactly(List.of("0"));
    }

    @Test
    void waitsNoLongerForWhatAClerkHasDecided() throws SQLException {
        fixture.run("tinjauan").execute("update tinjauan set status = 'BEDA' where kunci_rekaman = '0000000000002'");

        assertThat(quality("menunggu_tinjauan", "jkn_peserta")).containsExactly(List.of("1"));
    }

    @Test
    void saysNothingOfRegsosekLinkedToItself() throws SQLException {
        assertThat(quality("rekaman, tertaut_regsosek, tak_tertaut, banyak_tak_tertaut", "regsosek_individu"))
                .containsExactly(List.of("2", "null", "null", "false"));
    }

    @Test
    void remarksNothingUpToTheThreshold() throws SQLException {
        for (var card : List.of("0000000000002", "0000000000003", "0000000000004")) {
            link(card, "PROBABILISTIK");
        }
        fixture.execute("update ref_ambang set nilai = 24 where kode = 'TAK_TERTAUT_TERBANYAK'");

        assertThat(quality("tak_tertaut, banyak_tak_tertaut", "jkn_peserta")).containsExactly(List.of("0", "false"));
    }

    @Test
    void estimatesNothingWhereTheLinkRoomDidNot() throws SQLException {
        fixture.run("mutu_malam").execute("delete from mutu_malam where feed = 'jkn_peserta'");

        assertThat(quality("perkiraan_ketepatan, perkiraan_kelengkapan", "jkn_peserta"))
                .containsExactly(List.of("null", "null"));
    }

    @Test
    void isWhatTheDeliveriesShowToo() throws SQLException {
        fixture.execute("insert into kiriman_buku_besar values"
                + " ('jkn_peserta', '2026-11-10', 'a.csv', 5, 4, 1, 0, '', ','),"
                + " ('regsosek_individu', '2026-11-01', 'a.csv', 2, 2, 0, 0, '', ','),"
                + " ('wilayah', '2026-11-01', 'a.csv', 2, 2, 0, 0, '', ',')");

        assertThat(fixture.run("mutu_data")
                        .rows("select feed, rekaman_bertaut, rekaman_orang,"
                                + " cast(tingkat_taut as double) from mutu_data order by 1"))
                .containsExactly(
                        List.of("jkn_peserta", "1", "4", "25.0"),
                        List.of("regsosek_individu", "null", "2", "null"),
                        List.of("wilayah", "null", "null", "null"));
    }

    @Test
    void isCheckedToCountEveryRecordOnce() throws SQLException {
        fixture.run("mutu_tautan");
        var check = ModelFixture.text(ModelFixture.WAREHOUSE.resolve("checks/" + CHECK + ".sql"));
        assertThat(fixture.rows(check)).isEmpty();

        fixture.execute("update mutu_tautan set lewat_bukti = 1 where feed = 'regsosek_individu'");
        fixture.execute("update mutu_tautan set tak_tertaut = 4 where feed = 'jkn_peserta'");
        assertThat(fixture.rows(check)).containsExactlyInAnyOrder(List.of("regsosek_individu"), List.of("jkn_peserta"));
    }
}
