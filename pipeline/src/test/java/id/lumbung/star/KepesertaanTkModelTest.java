package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the run of 19 November the contributions up to October are due. */
class KepesertaanTkModelTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing due yet                        | 2026-11:                                       | false
            one month due and never paid           | 2026-10:                                       | true
            never paid but for a month not yet due | 2026-10: 2026-11:2026-11-02                    | false
            two newest unpaid, one paid before     | 2026-08:2026-09-10 2026-09: 2026-10:           | false
            three newest unpaid, one paid before   | 2026-07:2026-08-10 2026-08: 2026-09: 2026-10:  | true
            three unpaid, then one paid            | 2026-07: 2026-08: 2026-09: 2026-10:2026-11-19  | false
            paid only after the run date           | 2026-07:2026-08-10 2026-08: 2026-09: 2026-10:2026-11-20 | true
            three newest due months with gaps      | 2025-01:2025-02-01 2025-03: 2026-01: 2026-06:  | true
            """)
    void isStalledByItsNewestDueMonths(String situation, String months, boolean stalled) throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver("bpjstk_peserta", "2026-11-01", """
                    kpj,segmen,program,tanggal_kepesertaan
                    00000000001,PU,JKK;JKM,2024-01-01
                    """);
            fixture.deliver("bpjstk_iuran", "2026-11-01", contributions(months));

            assertThat(fixture.run("kepesertaan_tk").rows("select macet, aktif from kepesertaan_tk"))
                    .containsExactly(List.of(String.valueOf(stalled), String.valueOf(!stalled)));
        }
    }

    private static String contributions(String months) {
        var lines = new StringBuilder("kpj,periode_iuran,jumlah_iuran,tanggal_bayar\n");
        for (var month : months.strip().split(" ", -1)) {
            lines.append("00000000001,%s,10000,%s%n".formatted(month.substring(0, 7), month.substring(8)));
        }
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19,,true",
        "2026-11-20,,false",
        ",,false",
        "2024-01-01,2026-11-20,true",
        "2024-01-01,2026-11-19,false"
    })
    void isActiveFromItsFirstDayToTheDayBeforeItEnds(String from, String ended, boolean active) throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver(
                    "bpjstk_peserta",
                    "2026-11-01",
                    "kpj,segmen,program,tanggal_kepesertaan,tanggal_nonaktif\n00000000001,PU,JKK;JKM,%s,%s\n"
                            .formatted(from == null ? "" : from, ended == null ? "" : ended));

            assertThat(fixture.run("kepesertaan_tk").rows("select aktif from kepesertaan_tk"))
                    .containsExactly(List.of(String.valueOf(active)));
        }
    }

    @ParameterizedTest
    @CsvSource({"JKK;JKM,true", "'jkm, jkk',true", "JKK/JKM/JHT,true", "JKK+JP,false", "JKKJKM,false"})
    void coversAWorkerWithBothProgrammesInAnyNotation(String programmes, boolean covered) throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver("bpjstk_peserta", "2026-11-01", """
                    kpj,nik,segmen,program,tanggal_kepesertaan
                    00000000001,1706010101800001,PU,"%s",2024-01-01
                    """.formatted(programmes));

            assertThat(fixture.run("jaminan_orang").rows("select tk_aktif from jaminan_orang"))
                    .containsExactly(List.of(String.valueOf(covered)));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10,0", "'',1"})
    void takesTheNewestDeliveryOfAContribution(String paidLater, String unpaid) throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver("bpjstk_peserta", "2026-11-01", """
                    kpj,segmen,program,tanggal_kepesertaan
                    00000000001,PU,JKK;JKM,2024-01-01
                    """);
            fixture.deliver("bpjstk_iuran", "2026-11-15", """
                    kpj,periode_iuran,jumlah_iuran,tanggal_bayar
                    00000000001,2026-09,10000,%s
                    """.formatted(paidLater));
            fixture.deliver("bpjstk_iuran", "2026-10-15", """
                    kpj,periode_iuran,jumlah_iuran,tanggal_bayar
                    00000000001,2026-09,10000,2026-10-01
                    """);

            assertThat(fixture.run("kepesertaan_tk").rows("select bulan_menunggak from kepesertaan_tk"))
                    .containsExactly(List.of(unpaid));
        }
    }
}
