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
 * What clerks decide ({@code link/putusan.csv}) against what NIK and evidence say of the records of {@code
 * link/kasus_putusan.csv}, whose column {@code orang} tells which of them are one person's once the decisions hold.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsTest {
    private static final int OTHERS = 3_000;
    private static final int SEED = 11;
    private static final int ENGINE_MEGABYTES = 512;

    private DuckDbEngine engine;
    private LinkModel model;

    @BeforeAll
    void linksWithoutAndWithDecisions(@TempDir Path folder) throws IOException, SQLException {
        var world = ScaleWorld.generate(folder, OTHERS, SEED);
        engine = DuckDbEngine.open(new SecretIds(new byte[32]), folder.resolve("spill"), ENGINE_MEGABYTES);
        engine.readParquet("orang_lain", List.of(world.records().toString()));
        engine.keep("kasus", read("kasus_putusan"));
        engine.keep("rekaman_orang", """
                select * from orang_lain
                union all by name
                select
                    feed,
                    case feed
                        when 'regsosek_individu' then '1'
                        when 'jkn_peserta' then '2'
                        when 'bpjstk_peserta' then '3'
                        when 'aparatur_desa' then '4'
                        else '6'
                    end || feed || '|' || kunci as urutan,
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
        model = linker.train(1, "2026-11-19");
        linkAs("sebelum");
        engine.keep("putusan", read("putusan"));
        linkWith("select * from putusan", "sesudah");
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void joinsAPairBetweenTheThresholds() {
        assertThat(asked("sebelum", "J5101")).containsExactly("BOBOT K51|1");
        requireTheTruthOf("antara");
        assertThat(methods("J5101")).containsExactly("TINJAUAN");
        assertThat(asked("sesudah", "J5101")).isEmpty();
    }

    @Test
    void joinsARecordWhoseNikContradictedIt() {
        assertThat(asked("sebelum", "T5201")).containsExactly("NIK_BERTENTANGAN K52|1");
        requireTheTruthOf("nik_bertentangan");
        assertThat(methods("T5201")).containsExactly("TINJAUAN");
        assertThat(asked("sesudah", "T5201")).isEmpty();
    }

    @Test
    void makesTwoPersonsOfRegsosekOneAndLetsTheirRecordsFollow() {
        assertThat(asked("sebelum", "K54|2")).containsExactly("NIK_GANDA K53|1");
        assertThat(together("sebelum", "K54|2", "T5301")).isTrue();
        assertThat(together("sebelum", "K53|1", "J5301")).isTrue();
        requireTheTruthOf("nik_ganda");
        assertThat(methods("K54|2", "J5301", "T5301")).containsExactly("TINJAUAN", "PROBABILISTIK", "PROBABILISTIK");
        assertThat(asked("sesudah", "K54|2")).isEmpty();
    }

    @Test
    void keepsApartWhomEvidenceWouldJoin() {
        assertThat(together("sebelum", "J5501", "K55|1")).isTrue();
        requireTheTruthOf("beda_bukti");
        assertThat(asked("sesudah", "J5501")).isEmpty();
    }

    @Test
    void takesARecordFromThePersonWhoseNikItCarries() {
        assertThat(together("sebelum", "J5601", "K56|1")).isTrue();
        requireTheTruthOf("beda_nik");
        assertThat(methods("J5601", "T5601")).containsExactly("SENDIRI", "NIK");
        assertThat(asked("sesudah", "J5601")).isEmpty();
    }

    @Test
    void leavesAPersonTheOneWithMoreEvidenceOfTwoWhoAreNotOne() {
        assertThat(together("sebelum", "J5701", "T5701")).isTrue();
        requireTheTruthOf("beda_seorang");
        assertThat(asked("sesudah", "T5701")).containsExactly("BOBOT K57|1");
    }

    @Test
    void joinsNobodyOfAGroupInWhichTwoAreNotOneAndAsksAboutThem() {
        assertThat(together("sebelum", "J5801", "T5801")).isTrue();
        assertThat(together("sebelum", "J5801", "A5801")).isTrue();
        requireTheTruthOf("beda_sesama");
        assertThat(asked("sesudah", "A5801")).containsExactly("SERI J5801");
    }

    @Test
    void givesAPersonASecondCard() {
        assertThat(asked("sebelum", "J5902")).containsExactly("SATU_SATU K59|1");
        requireTheTruthOf("satu_satu");
        assertThat(methods("J5901", "J5902")).containsExactly("NIK", "TINJAUAN");
    }

    @Test
    void givesARecordToAnotherPersonThanEvidenceOrNikWould() {
        assertThat(together("sebelum", "J6001", "K60|1")).isTrue();
        assertThat(together("sebelum", "T6001", "K60|1")).isTrue();
        requireTheTruthOf("sama_lain");
        assertThat(methods("J6001", "T6001", "A6001")).containsExactly("TINJAUAN", "TINJAUAN", "NIK");
    }

    @Test
    void letsTheNewestOfDecisionsWinThatContradictOneAnother() {
        requireTheTruthOf("bertentangan");
    }

    @Test
    void bindsAllRecordsThatShareTheNik() {
        assertThat(together("sebelum", "J6301", "T6301")).isTrue();
        assertThat(together("sebelum", "J6301", "K63|1")).isFalse();
        requireTheTruthOf("gugus");
        assertThat(methods("J6301", "T6301")).containsExactly("TINJAUAN", "TINJAUAN");
    }

    @Test
    void passesOverADecisionWhoseRecordIsGone() {
        requireTheTruthOf("hilang");
    }

    @Test
    void changesNobodyElse() {
        assertThat(texts("""
                select own.feed || ' ' || own.kunci_rekaman
                from gugus_sebelum as own
                inner join gugus_sesudah as later using (feed, kunci_rekaman)
                anti join kasus on own.feed = kasus.feed and own.kunci_rekaman = kasus.kunci
                where own.gugus <> later.gugus or own.cara <> later.cara
                """)).isEmpty();
    }

    @Test
    void decidesTheSameAgainInWhateverOrderTheDecisionsCome() {
        linkWith("select * from putusan order by kunci_calon desc, keputusan desc", "kini");

        assertThat(texts("""
                (select kunci_rekaman from (from gugus_kini except from gugus_sesudah))
                union all
                (select kunci_rekaman from (from pertimbangan_kini except from pertimbangan_sesudah))
                """)).isEmpty();
    }

    @Test
    void holdsADecisionOnAPairThatIsNoLongerTheMostAlikeOfItsClusters() {
        engine.keep("rekaman_semula", "select * from rekaman_orang");
        engine.keep("rekaman_orang", """
                select * replace (case when kunci_rekaman = 'J5101' then '1709019901759051' else nik end as nik)
                from rekaman_semula
                union all
                select * replace (
                    '3bpjstk_peserta|T5199' as urutan,
                    'T5199' as kunci_rekaman,
                    '1709019901759051' as nik,
                    'HERMANTO SIALLAGAN' as nama,
                    '1' as jenis_kelamin,
                    date '1975-08-20' as tanggal_lahir
                )
                from rekaman_semula
                where kunci_rekaman = 'T5201'
                """);
        try {
            NoDecisions.in(engine);
            linkAs("ragu");
            linkWith("select * from putusan", "kini");

            assertThat(asked("ragu", "T5199")).containsExactly("BOBOT K51|1");
            assertThat(asked("ragu", "J5101")).isEmpty();
            assertThat(together("kini", "T5199", "K51|1")).isTrue();
            assertThat(together("kini", "J5101", "K51|1")).isTrue();
            assertThat(asked("kini", "T5199")).isEmpty();
        } finally {
            engine.keep("rekaman_orang", "select * from rekaman_semula");
        }
    }

    private static String read(String file) {
        return "select * from read_csv('%s', all_varchar = true, header = true)"
                .formatted(Objects.requireNonNull(DecisionsTest.class.getResource("/link/" + file + ".csv"))
                        .getPath());
    }

    private void linkWith(String decisions, String when) {
        engine.keep("keputusan_pasangan", decisions);
        linkAs(when);
    }

    private void linkAs(String when) {
        var linker = new Linker(engine);
        linker.joinByNik();
        linker.link(model);
        engine.keep("gugus_" + when, "select * from gugus_rekaman");
        engine.keep("pertimbangan_" + when, "select * from pertimbangan");
    }

    /** Two records of the case are in one cluster exactly when they are one person's, and nobody else is with them. */
    private void requireTheTruthOf(String name) {
        assertThat(texts("select 1 from kasus where kasus = '" + name + "'")).hasSizeGreaterThan(1);
        assertThat(texts("""
                select
                    one.kunci || ' ' || other.kunci
                    || case when one.orang = other.orang then ' are one person' else ' are two persons' end
                from kasus as one
                inner join kasus as other on one.kasus = other.kasus and one.kunci < other.kunci
                inner join gugus_sesudah as ones on one.feed = ones.feed and one.kunci = ones.kunci_rekaman
                inner join gugus_sesudah as others on other.feed = others.feed and other.kunci = others.kunci_rekaman
                where one.kasus = '%s' and (one.orang = other.orang) <> (ones.gugus = others.gugus)
                order by 1
                """.formatted(name))).isEmpty();
        assertThat(texts("""
                select own.kunci_rekaman || ' was joined to one of the others'
                from kasus
                inner join gugus_sesudah as own on kasus.feed = own.feed and kasus.kunci = own.kunci_rekaman
                inner join gugus_sesudah as theirs on own.gugus = theirs.gugus
                anti join kasus as known
                    on theirs.feed = known.feed and theirs.kunci_rekaman = known.kunci and known.kasus = '%1$s'
                where kasus.kasus = '%1$s'
                order by 1
                """.formatted(name))).isEmpty();
    }

    private boolean together(String when, String one, String other) {
        return !texts("""
                        select 1
                        from gugus_%1$s as own
                        inner join gugus_%1$s as theirs on own.gugus = theirs.gugus
                        where own.kunci_rekaman = '%2$s' and theirs.kunci_rekaman = '%3$s'
                        """.formatted(when, one, other)).isEmpty();
    }

    /** Why a clerk is asked about a record, and about which candidate. */
    private List<String> asked(String when, String key) {
        return texts("""
                select alasan || ' ' || kunci_calon
                from pertimbangan_%s
                where kunci_rekaman = '%s' and putusan = 'TINJAU'
                order by 1
                """.formatted(when, key));
    }

    private List<String> methods(String... keys) {
        var methods = new ArrayList<String>();
        for (var key : keys) {
            methods.addAll(texts("select cara from gugus_sesudah where kunci_rekaman = '" + key + "'"));
        }
        return methods;
    }

    private List<String> texts(String select) {
        return engine.rows(select).stream().map(row -> String.valueOf(row[0])).toList();
    }
}
