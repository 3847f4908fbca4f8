package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The records of the person feeds made ready for comparing: names as sounds, dates in parts, and how common each value is
 * among the persons of Regsosek.
 */
final class PersonRecords {
    /** A birth date that three in a hundred thousand share is as rare as they come: some hundred cohorts of 365 days. */
    private static final String DATE = "(coalesce(d.orang, 1) - 1 + 0.25) / (n.orang + 5000.0)";

    private static final String NAME = "(greatest(coalesce(f.orang, 1), 1) - 0.5) / n.orang";

    private static final int MOST_WORDS = 5;

    private final Engine engine;

    PersonRecords(Engine engine) {
        this.engine = engine;
    }

    /** Keeps {@code orang_bernama}: every record with its name's standard words, sounds and keys, and a usable NIK. */
    void name() {
        engine.keep("nama_dikenal", """
                select
                    nama,
                    nullif(nama_baku(nama), '') as nama_baku,
                    nullif(bunyi_nama(nama), '') as bunyi,
                    nullif(kunci_nama(nama), '') as kunci
                from (
                    select nama from rekaman_orang where nama is not null
                    union
                    select nama_ibu as nama from rekaman_orang where nama_ibu is not null
                ) as names
                """);
        engine.keep("orang_bernama", """
                select
                    records.urutan,
                    records.feed,
                    records.kunci_rekaman,
                    case when records.nik = records.nomor_kartu_keluarga then null else records.nik end as nik,
                    records.nomor_kartu_keluarga as kk,
                    names.nama_baku,
                    names.bunyi,
                    names.kunci,
                    mothers.bunyi as bunyi_ibu,
                    records.jenis_kelamin,
                    records.tanggal_lahir,
                    records.kode_desa,
                    records.satu_per
                from rekaman_orang as records
                left join nama_dikenal as names on records.nama = names.nama
                left join nama_dikenal as mothers on records.nama_ibu = mothers.nama
                """);
    }

    /** Keeps what says how common a value is among the persons of Regsosek. */
    void count() {
        engine.keep(
                "jumlah_orang",
                "select greatest(count(*), 1) as orang from orang_bernama where feed = 'regsosek_individu'");
        engine.keep("jumlah_nama", """
                select bunyi, count(*) as orang
                from orang_bernama
                where feed = 'regsosek_individu' and bunyi is not null
                group by bunyi
                """);
        engine.keep("jumlah_kata", """
                select kata, sum(orang) as orang
                from (%s) as words
                where kata <> ''
                group by kata
                """.formatted(words("jumlah_nama", "orang")));
        engine.keep("jumlah_kata_langka", """
                select words.bunyi, min(coalesce(counts.orang, 1)) as orang
                from (%s) as words
                left join jumlah_kata as counts on words.kata = counts.kata
                where words.kata <> ''
                group by words.bunyi
                """.formatted(words(
                "(select distinct bunyi, 1 as orang from nama_dikenal where bunyi is not null)", "orang")));
        engine.keep("jumlah_tanggal", counted("tanggal_lahir"));
        engine.keep("jumlah_kk", counted("kk"));
    }

    private static String counted(String column) {
        return """
                select %1$s, count(*) as orang
                from orang_bernama
                where feed = 'regsosek_individu' and %1$s is not null
                group by %1$s
                """.formatted(column);
    }

    private static String words(String table, String count) {
        return IntStream.rangeClosed(1, MOST_WORDS)
                .mapToObj(place -> "select bunyi, split_part(bunyi, ' ', %d) as kata, %s from %s as n"
                        .formatted(place, count, table))
                .collect(Collectors.joining(" union all "));
    }

    /** Keeps the records of {@code source} (columns urutan and gugus) under {@code table}, ready for comparing. */
    void prepare(String table, String source) {
        engine.keep(table, """
                select
                    row_number() over (order by records.urutan) as no,
                    source.gugus,
                    records.*,
                    cast(year(records.tanggal_lahir) as int) as tahun,
                    cast(month(records.tanggal_lahir) as int) as bulan,
                    cast(day(records.tanggal_lahir) as int) as hari,
                    replace(cast(records.tanggal_lahir as string), '-', '') as delapan,
                    month(records.tanggal_lahir) in (1, 7) and day(records.tanggal_lahir) = 1 as patokan,
                    left(records.kode_desa, 6) as kecamatan,
                    cast(%s as double) as kekerapan_nama,
                    cast(coalesce(w.orang, 1) as double) / n.orang as kekerapan_kata,
                    cast(%s as double) as kekerapan_tanggal,
                    cast(1 as double) / n.orang as kekerapan_nik,
                    cast(coalesce(k.orang, 1) as double) / n.orang as kekerapan_kk
                from (%s) as source
                inner join orang_bernama as records on source.urutan = records.urutan
                cross join jumlah_orang as n
                left join jumlah_nama as f on records.bunyi = f.bunyi
                left join jumlah_kata_langka as w on records.bunyi = w.bunyi
                left join jumlah_tanggal as d on records.tanggal_lahir = d.tanggal_lahir
                left join jumlah_kk as k on records.kk = k.kk
                """.formatted(NAME, DATE, source));
        engine.keep(table + "_kata", """
                select no, kata, tanggal_lahir, tahun, bulan, hari, kode_desa
                from (%s) as words
                where kata <> ''
                """.formatted(keys(table)));
    }

    private static String keys(String table) {
        return IntStream.rangeClosed(1, MOST_WORDS)
                .mapToObj(("select no, split_part(kunci, ' ', %d) as kata, tanggal_lahir, tahun, bulan, hari, kode_desa"
                        + " from " + table)::formatted)
                .collect(Collectors.joining(" union all "));
    }

    /** How many persons Regsosek holds. */
    long persons() {
        return ((Number) Objects.requireNonNull(
                        engine.rows("select orang from jumlah_orang").get(0)[0]))
                .longValue();
    }
}
