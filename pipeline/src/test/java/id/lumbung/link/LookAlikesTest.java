package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * People whom linking could take for one another, or miss, among ten thousand others: {@code link/kasus.csv}, whose column
 * {@code orang} tells which records of a case are one person's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookAlikesTest {
    private static final int OTHERS = 10_000;
    private static final int SEED = 7;
    private static final int ENGINE_MEGABYTES = 512;

    private DuckDbEngine engine;

    @BeforeAll
    void links(@TempDir Path folder) throws IOException, SQLException {
        var world = ScaleWorld.generate(folder, OTHERS, SEED);
        engine = DuckDbEngine.open(new SecretIds(new byte[32]), folder.resolve("spill"), ENGINE_MEGABYTES);
        engine.readParquet("orang_lain", List.of(world.records().toString()));
        engine.keep("kasus", """
                select
                    *,
                    case feed
                        when 'regsosek_individu' then '1'
                        when 'jkn_peserta' then '2'
                        when 'bpjstk_peserta' then '3'
                        else '4'
                    end || feed || '|' || kunci as urutan
                from read_csv('%s', all_varchar = true, header = true)
                """.formatted(Objects.requireNonNull(LookAlikesTest.class.getResource("/link/kasus.csv"))
                .getPath()));
        engine.keep("rekaman_orang", """
                select * from orang_lain
                union all by name
                select
                    feed,
                    urutan,
                    kunci as kunci_rekaman,
                    date '2026-11-01' as tanggal_pertama,
                    nik,
                    kk as nomor_kartu_keluarga,
                    nama,
                    nama as nama_asli,
                    jk as jenis_kelamin,
                    cast(lahir as date) as tanggal_lahir,
                    desa as kode_desa,
                    case feed
                        when 'regsosek_individu' then split_part(kunci, '|', 1)
                        when 'jkn_peserta' then feed
                        when 'bpjstk_peserta' then 'pemberi kerja'
                    end as satu_per
                from kasus
                """);
        NoDecisions.in(engine);
        var linker = new Linker(engine);
        linker.joinByNik();
        linker.link(linker.train(1, "2026-11-19"));
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void tellsTwinsApart() {
        requireTheTruthOf("kembar");
    }

    @Test
    void doesNotTakeAFatherOrABrotherForTheOneWhomRegsosekKnows() {
        requireTheTruthOf("ayah_luar");
    }

    @Test
    void tellsFatherAndSonOfOneNameApartAndJoinsNeitherWhereNothingTells() {
        requireTheTruthOf("ayah_anak");
    }

    @Test
    void tellsTheYoungerOfANameFromTheElder() {
        requireTheTruthOf("muda");
    }

    @Test
    void asksAClerkAboutANikThatSomebodyElseUses() {
        requireTheTruthOf("nik_ulang");
        assertThat(reasonsOf("J0401")).contains("TINJAU NIK_BERTENTANGAN");
    }

    @Test
    void findsTheRightOneOfTwoPersonsWithOneNik() {
        requireTheTruthOf("nik_ganda");
    }

    @Test
    void findsAPersonWhoseNameIsWrittenInAnotherOrder() {
        requireTheTruthOf("urutan_nama");
    }

    @Test
    void joinsASingleWordNameOnlyWhereMoreAgrees() {
        requireTheTruthOf("satu_kata");
    }

    @Test
    void tellsThePeopleOfAVillageWithOneBirthDateApart() {
        requireTheTruthOf("satu_tanggal");
    }

    @Test
    void findsAPersonWhoIsInAnotherVillageInEachFeed() {
        requireTheTruthOf("dua_desa");
    }

    @Test
    void doesNotTakeATwinForTheOneWhomRegsosekKnows() {
        requireTheTruthOf("kembar_luar");
    }

    @Test
    void findsTheRightOneOfTwoLookAlikesWithOneNik() {
        requireTheTruthOf("nik_ganda_mirip");
    }

    @Test
    void joinsRecordsWithoutANameByTheirNikAlone() {
        requireTheTruthOf("nama_kosong");
    }

    /** Two records of the case are in one cluster exactly when they are one person's, and nobody else is with them. */
    private void requireTheTruthOf(String name) {
        assertThat(engine.rows("select 1 from kasus where kasus = '" + name + "'"))
                .hasSizeGreaterThan(1);
        assertThat(texts("""
                select
                    one.kunci || ' ' || other.kunci
                    || case when one.orang = other.orang then ' are one person' else ' are two persons' end
                from kasus as one
                inner join kasus as other on one.kasus = other.kasus and one.urutan < other.urutan
                inner join gugus_rekaman as ones on one.feed = ones.feed and one.kunci = ones.kunci_rekaman
                inner join gugus_rekaman as others on other.feed = others.feed and other.kunci = others.kunci_rekaman
                where one.kasus = '%s' and (one.orang = other.orang) <> (ones.gugus = others.gugus)
                order by 1
                """.formatted(name))).isEmpty();
        assertThat(texts("""
                select own.kunci_rekaman || ' was joined to one of the others'
                from kasus
                inner join gugus_rekaman as own on kasus.feed = own.feed and kasus.kunci = own.kunci_rekaman
                inner join gugus_rekaman as theirs on own.gugus = theirs.gugus
                anti join kasus as known on theirs.feed = known.feed and theirs.kunci_rekaman = known.kunci
                where kasus.kasus = '%s'
                order by 1
                """.formatted(name))).isEmpty();
    }

    private List<String> reasonsOf(String key) {
        return texts("select putusan || ' ' || alasan from pertimbangan where kunci_rekaman = '%s' order by 1"
                .formatted(key));
    }

    private List<String> texts(String select) {
        var texts = new ArrayList<String>();
        for (var row : engine.rows(select)) {
            texts.add(String.valueOf(row[0]));
        }
        return texts;
    }
}
