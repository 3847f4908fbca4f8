package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KartuJknModelTest {
    @ParameterizedTest
    @CsvSource({
        "'','',AKTIF,true,true",
        "2026-11-19,2026-11-19,AKTIF,true,true",
        "2026-11-20,'',AKTIF,false,false",
        "2020-01-01,2026-11-18,AKTIF,false,false",
        "2020-01-01,2026-12-31,NONAKTIF,true,false",
        "2020-01-01,'','',true,false"
    })
    void isRegisteredWithinItsDatesAndActiveByItsStatus(
            String from, String to, String status, boolean registered, boolean active) throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver(
                    "jkn_peserta",
                    "2026-11-01",
                    "nomor_kartu,segmen,status,tanggal_mulai,tanggal_akhir\n0000000000001,PBPU,%s,%s,%s\n"
                            .formatted(status, from, to));

            assertThat(fixture.run("kartu_jkn").rows("select terdaftar, aktif from kartu_jkn"))
                    .containsExactly(List.of(String.valueOf(registered), String.valueOf(active)));
        }
    }

    @Test
    void countsAPersonThroughAnyOfTheirCards() throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver("jkn_peserta", "2026-11-01", """
                    nomor_kartu,nik,segmen,status,tanggal_mulai,tanggal_akhir
                    0000000000001,1706010101800001,PBPU,AKTIF,2020-01-01,2026-11-18
                    0000000000002,1706010101800001,PBI JK,AKTIF,2020-01-01,
                    """);

            assertThat(fixture.run("jaminan_orang").rows("select jkn_terdaftar, jkn_aktif from jaminan_orang"))
                    .containsExactly(List.of("true", "true"));
        }
    }
}
