package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenerimaBantuanModelTest {
    private ModelFixture fixture;

    @BeforeEach
    void twoFamilies() throws SQLException {
        fixture = ModelFixture.on("2026-11-19");
        fixture.deliver("regsosek_keluarga", "2026-11-01", """
                id_keluarga,nomor_kartu_keluarga
                K1,1706010101800101
                K2,1706010101800102
                """);
        fixture.deliver("regsosek_individu", "2026-11-01", """
                id_keluarga,nomor_urut,nik,keberadaan
                K1,1,1706010101800001,1
                K2,1,1706010101800002,1
                K2,2,1706010101800003,2
                """);
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    private List<List<String>> recipients(String payment) throws SQLException {
        fixture.deliver("bansos", "2026-11-10", """
                program,periode,nomor_penerima,nik,nomor_kartu_keluarga,status_salur
                %s
                """.formatted(payment));
        return fixture.run("penerima_bantuan").rows("""
                select families.id_keluarga, recipients.program
                from penerima_bantuan as recipients
                inner join stg_regsosek_keluarga as families using (keluarga_id)
                order by 1, 2
                """);
    }

    @ParameterizedTest
    @CsvSource({"2025-11,false", "2025-12,true", "2026-11,true", "2026-12,false"})
    void receivesWithinTheTwelveMonthsEndingWithTheRun(String month, boolean received) throws SQLException {
        assertThat(recipients("PKH,%s,R1,1706010101800001,,SALUR".formatted(month)))
                .isEqualTo(received ? List.of(List.of("K1", "PKH")) : List.of());
    }

    @Test
    void receivesThroughItsKkNumberWhoeverWasPaid() throws SQLException {
        assertThat(recipients("BPNT,2026-10,R1,1706010101800001,1706010101800102,SALUR"))
                .containsExactly(List.of("K1", "BPNT"), List.of("K2", "BPNT"));
    }

    @Test
    void receivesNothingThroughAMemberWhoHasDied() throws SQLException {
        assertThat(recipients("PKH,2026-10,R1,1706010101800003,,SALUR")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GAGAL", "PROSES", "''"})
    void receivesNothingUntilThePaymentHasArrived(String status) throws SQLException {
        assertThat(recipients("PKH,2026-10,R1,1706010101800001,,%s".formatted(status)))
                .isEmpty();
    }

    @Test
    void countsAPaymentOfAnyProgrammeAsAssistance() throws SQLException {
        fixture.deliver("bansos", "2026-11-10", """
                program,periode,nomor_penerima,nik,nomor_kartu_keluarga,status_salur
                PIP,2026-10,R1,1706010101800001,,SALUR
                """);

        assertThat(fixture.run("fact_kesejahteraan").rows("""
                        select families.id_keluarga, facts.penerima_pkh, facts.penerima_bantuan
                        from fact_kesejahteraan as facts
                        inner join stg_regsosek_keluarga as families using (keluarga_id)
                        order by 1
                        """))
                .containsExactly(List.of("K1", "false", "true"), List.of("K2", "false", "false"));
    }
}
