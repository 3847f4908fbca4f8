package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsiaSekolahModelTest {
    @ParameterizedTest
    @CsvSource({
        "2019-11-19,1,true,true",
        "2019-11-20,1,false,true",
        "2010-11-20,3,true,true",
        "2010-11-19,3,false,true",
        "2015-01-01,2,true,false",
        "2015-01-01,'',true,null",
        "'',1,false,true"
    })
    void isOfSchoolAgeFromSevenToFifteen(String born, String attendance, String schoolAge, String out)
            throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver("regsosek_keluarga", "2026-11-01", "id_keluarga\nK1\n");
            fixture.deliver(
                    "regsosek_individu",
                    "2026-11-01",
                    "id_keluarga,nomor_urut,tanggal_lahir,partisipasi_sekolah\nK1,1,%s,%s\n"
                            .formatted(born, attendance));

            assertThat(fixture.run("dim_penduduk")
                            .rows("select usia_sekolah, tidak_bersekolah from dim_penduduk where di_regsosek"))
                    .containsExactly(List.of(schoolAge, out));
        }
    }
}
