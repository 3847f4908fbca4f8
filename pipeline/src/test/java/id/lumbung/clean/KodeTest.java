package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.CodeLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KodeTest {

    private static final CodeLists LISTS = CodeLists.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "408|2|2",
                "408|02|2",
                "408|KAWIN/NIKAH|2",
                "408|kawin/nikah|2",
                "408|Kawin/Nikah|2",
                "308|00|0",
                "308|0|0",
                "308|Tidak memasak di rumah|0",
                "308|10|10",
                "417|administrasi pemerintahan, pertahanan  & jaminan sosial wajib|20",
                "430|tidak ada|1",
                "415|mts|9",
                "428|TIDAK MENGALAMI KESULITAN|4",
                "jenis_kelamin|l|1",
                "jenis_kelamin|LK|1",
                "jenis_kelamin|Perempuan|2",
                "jenis_kelamin|pr|2",
                "sumber_dana|Alokasi Dana Desa|ADD",
                "sumber_dana|pemberi kerja|PEMBERI KERJA",
                "segmen_jkn|Pbi Jk|PBI JK",
                "program_bansos|Blt-Dd|BLT-DD",
                "pola|padat karya tunai desa|PKTD",
                "peringkat_fkp|rentan miskin|3",
            })
    void knowsACodeByItselfAndByItsLabel(String list, String raw, String code) {
        assertThat(new Kode(LISTS.require(list)).clean(raw)).isEqualTo(Cleaned.value(code));
    }

    @ParameterizedTest
    @CsvSource({
        "408,7",
        "408,001",
        "408,2.0",
        "308,010",
        "408,KAW\u0131N/N\u0131KAH",
        "408,\u0662",
        "jenis_kelamin,X",
        "kelas,VIP",
        "kelas,4",
        "status_indeks,SWASEMBADA",
        "status_jkn,0AKTIF"
    })
    void refusesWhatIsNotOnTheList(String list, String raw) {
        assertThat(new Kode(LISTS.require(list)).clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.KODE_TAK_DIKENAL));
    }
}
