package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TautanModelTest {
    private static final String CARD = "nomor_kartu,nik\n0000000000001,%s\n";
    private static final String MEMBERSHIP = "kpj,nik\n00000000001,%s\n";

    private ModelFixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = ModelFixture.on("2026-11-19");
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    private void registered(String feed, String key, String id, String firstDelivery) throws SQLException {
        fixture.execute("insert into registri_sebelumnya values ('%s', '%s', '%s', '%s', null, null)"
                .formatted(feed, key, id, firstDelivery));
    }

    private List<List<String>> links() throws SQLException {
        return fixture.run("tautan").rows("select feed, penduduk_id, cara from tautan order by 1");
    }

    @Test
    void mintsOneIdForAllRecordsOfANikOverTheFirstFeedsRecord() throws SQLException {
        fixture.deliver("bpjstk_peserta", "2026-10-01", MEMBERSHIP.formatted("1706010101800001"));
        fixture.deliver("jkn_peserta", "2026-11-01", CARD.formatted("1706010101800001"));

        var id = ModelFixture.secretId("jkn_peserta|0000000000001|2026-11-01");
        assertThat(links()).containsExactly(List.of("bpjstk_peserta", id, "NIK"), List.of("jkn_peserta", id, "NIK"));
    }

    @Test
    void mintsOverTheFirstDeliveryOfAPaymentDeliveredTwice() throws SQLException {
        fixture.deliver("bansos", "2026-11-01", "program,periode,nomor_penerima\nPKH,2026-10,R1\n");
        fixture.deliver("bansos", "2026-10-01", "program,periode,nomor_penerima\nPKH,2026-10,R1\n");

        var id = ModelFixture.secretId("bansos|PKH|2026-10-01|R1|2026-10-01");
        assertThat(links()).containsExactly(List.of("bansos", id, "SENDIRI"));
    }

    @Test
    void keepsTheIdWhereANikWasCorrected() throws SQLException {
        registered("jkn_peserta", "0000000000001", "id-lama", "2026-01-01");
        fixture.deliver("jkn_peserta", "2026-11-01", CARD.formatted("1706010101800002"));

        assertThat(links()).containsExactly(List.of("jkn_peserta", "id-lama", "NIK"));
    }

    @Test
    void keepsTheOlderIdWhereTwoPersonsTurnOutToBeOne() throws SQLException {
        registered("bpjstk_peserta", "00000000001", "id-tua", "2025-01-01");
        registered("jkn_peserta", "0000000000001", "id-muda", "2026-01-01");
        fixture.deliver("bpjstk_peserta", "2026-10-01", MEMBERSHIP.formatted("1706010101800001"));
        fixture.deliver("jkn_peserta", "2026-11-01", CARD.formatted("1706010101800001"));

        assertThat(links())
                .containsExactly(List.of("bpjstk_peserta", "id-tua", "NIK"), List.of("jkn_peserta", "id-tua", "NIK"));
    }

    @Test
    void leavesTheIdToTheRecordKnownLongestWhereOnePersonTurnsOutToBeTwo() throws SQLException {
        registered("bpjstk_peserta", "00000000001", "id", "2026-01-01");
        registered("jkn_peserta", "0000000000001", "id", "2025-01-01");
        fixture.deliver("bpjstk_peserta", "2026-10-01", MEMBERSHIP.formatted("1706010101800001"));
        fixture.deliver("jkn_peserta", "2026-11-01", CARD.formatted("1706010101800002"));

        var minted = ModelFixture.secretId("bpjstk_peserta|00000000001|2026-11-19");
        assertThat(links())
                .containsExactly(List.of("bpjstk_peserta", minted, "NIK"), List.of("jkn_peserta", "id", "NIK"));
    }

    @Test
    void leavesAPersonTheirIdWhereAnotherCardIsCorrectedToTheirNik() throws SQLException {
        registered("regsosek_individu", "K1|1", "id-x", "2025-01-01");
        registered("jkn_peserta", "0000000000001", "id-x", "2025-02-01");
        registered("bpjstk_peserta", "00000000001", "id-y", "2026-01-01");
        fixture.deliver("regsosek_individu", "2026-11-01", "id_keluarga,nomor_urut,nik\nK1,1,1706010101800001\n");
        fixture.deliver("jkn_peserta", "2026-11-01", CARD.formatted("1706010101800002"));
        fixture.deliver("bpjstk_peserta", "2026-11-01", MEMBERSHIP.formatted("1706010101800002"));

        assertThat(links())
                .containsExactly(
                        List.of("bpjstk_peserta", "id-y", "NIK"),
                        List.of("jkn_peserta", "id-y", "NIK"),
                        List.of("regsosek_individu", "id-x", "NIK"));
    }

    @Test
    void handsAnIdItsWinnerDoesNotKeepToTheOtherWhoHadIt() throws SQLException {
        registered("regsosek_individu", "K1|1", "id-y", "2025-01-01");
        registered("jkn_peserta", "0000000000001", "id-x", "2025-01-01");
        registered("bpjstk_peserta", "00000000001", "id-x", "2025-01-01");
        fixture.deliver("regsosek_individu", "2026-11-01", "id_keluarga,nomor_urut,nik\nK1,1,1706010101800002\n");
        fixture.deliver("jkn_peserta", "2026-11-01", CARD.formatted("1706010101800002"));
        fixture.deliver("bpjstk_peserta", "2026-11-01", MEMBERSHIP.formatted("1706010101800001"));

        assertThat(links())
                .containsExactly(
                        List.of("bpjstk_peserta", "id-x", "NIK"),
                        List.of("jkn_peserta", "id-y", "NIK"),
                        List.of("regsosek_individu", "id-y", "NIK"));
    }

    @Test
    void remembersARecordThatIsAbsentToday() throws SQLException {
        registered("jkn_peserta", "0000000000009", "id-absen", "2025-01-01");
        registered("regsosek_keluarga", "K1", "id-keluarga", "2025-01-01");
        fixture.deliver("regsosek_keluarga", "2026-11-01", "id_keluarga\nK1\n");
        fixture.deliver("jkn_peserta", "2026-11-01", CARD.formatted(""));

        assertThat(fixture.run("registri").rows("select feed, id, tanggal_pertama from registri order by 1, 3"))
                .containsExactly(
                        List.of("jkn_peserta", "id-absen", "2025-01-01"),
                        List.of(
                                "jkn_peserta",
                                ModelFixture.secretId("jkn_peserta|0000000000001|2026-11-01"),
                                "2026-11-01"),
                        List.of("regsosek_keluarga", "id-keluarga", "2025-01-01"));
    }

    @Test
    void givesTheSameIdsTheNextNight() throws SQLException {
        fixture.deliver("jkn_peserta", "2026-11-01", CARD.formatted("1706010101800001"));
        var before = links();
        fixture.run("registri");
        try (var nextNight = ModelFixture.on("2026-11-20")) {
            for (var row : fixture.rows("select feed, kunci_rekaman, id, tanggal_pertama from registri")) {
                nextNight.execute("insert into registri_sebelumnya values ('%s', null, null)"
                        .formatted(String.join("', '", row)));
            }
            nextNight.deliver("jkn_peserta", "2026-11-20", CARD.formatted("1706010101800001"));
            assertThat(nextNight.run("tautan").rows("select feed, penduduk_id, cara from tautan"))
                    .isEqualTo(before);
        }
    }
}
