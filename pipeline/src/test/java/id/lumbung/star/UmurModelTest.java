package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The age that decides who is a worker, and the age group that analysts see. */
class UmurModelTest {

    @ParameterizedTest
    @CsvSource({
        "2011-11-19,15,15-19,true",
        "2011-11-20,14,10-14,false",
        "1961-11-20,64,60-64,true",
        "1961-11-19,65,65-69,false",
        "1964-02-29,62,60-64,true",
        "'',null,TIDAK DIKETAHUI,false"
    })
    void isCountedInFullYearsAndTheSameForAll(String birthDate, String age, String group, String worker)
            throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver("regsosek_keluarga", "2026-11-01", "id_keluarga\nK1\n");
            fixture.deliver(
                    "regsosek_individu",
                    "2026-11-01",
                    "id_keluarga,nomor_urut,status_bekerja,tanggal_lahir\nK1,1,1,%s\n".formatted(birthDate));
            fixture.run("dim_penduduk");

            assertThat(fixture.rows("select residents.umur, people.kelompok_umur, residents.pekerja, people.pekerja"
                            + " from penduduk_hari_ini as residents inner join dim_penduduk as people"
                            + " using (penduduk_id)"))
                    .containsExactly(List.of(age, group, worker, worker));
        }
    }
}
