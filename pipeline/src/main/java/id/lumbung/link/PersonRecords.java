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
    /** A name that one person has, another may have: half a person's worth is left for him. */
    private static final String NAME_SHARE = "(greatest(coalesce(counts.orang, 1), 1) - 0.5) / n.orang";

    /** Birthdays of persons Regsosek does not hold: five thousand of them over twenty thousand days. */
    private static final String DATE_SHARE = "(coalesce(dates.orang, 1) - 1 + 0.25) / (n.orang + 5000.0)";

    private static final int MOST_WORDS = 5;

    private static final String WORDS = "_kata";

    /** Records are numbered in blocks by feed and the first eight characters of their key, after a digit and a bar. */
    private static final int BLOCK = 1 + 1 + 8;

    private final Engine engine;

    PersonRecords(Engine engine) {
        this.engine = engine;
    }

    /**
     * Keeps {@code orang_bernama}: every record with its name's standard words, sounds and keys, and a usable NIK.
     *
     * <p>Records are numbered in the order of {@code urutan}, so that Regsosek comes first.
     */
    void name() {
        engine.keep("jumlah_orang", """
                select greatest(count(*), 1) as orang from rekaman_orang where feed = 'regsosek_individu'
                """);
        engine.keep("nama_ada", """
                select nama from rekaman_orang where nama is not null
                union
                select nama_ibu as nama from rekaman_orang where nama_ibu is not null
                """);
        engine.keep("nama_dikenal", """
                select
                    nama,
                    nullif(split_part(dikenal, '|', 1), '') as nama_baku,
                    nullif(split_part(dikenal, '|', 2), '') as bunyi,
                    nullif(split_part(dikenal, '|', 3), '') as kunci
                from (select nama, kenali_nama(nama) as dikenal from nama_ada) as known_names
                """);
        engine.drop("nama_ada");
        count();
        var numbering = new Numbering("rekaman_orang", "urutan", "left(urutan, length(feed) + %d)".formatted(BLOCK));
        numbering.keepBlocks(engine, "blok_orang");
        engine.keep("orang_bernama", """
                select
                    records.no,
                    records.urutan,
                    records.feed,
                    records.kunci_rekaman,
                    records.feed = 'regsosek_individu' as terdata,
                    case when records.nik = records.nomor_kartu_keluarga then null else records.nik end as nik,
                    records.nomor_kartu_keluarga as kk,
                    names.nama_baku,
                    names.bunyi,
                    names.kunci,
                    names.kekerapan_nama,
                    names.kekerapan_kata,
                    mothers.bunyi as bunyi_ibu,
                    records.jenis_kelamin,
                    records.tanggal_lahir,
                    records.kode_desa,
                    records.satu_per
                from (%s) as records
                left join nama_terhitung as names on records.nama = names.nama
                left join nama_dikenal as mothers on records.nama_ibu = mothers.nama
                """.formatted(numbering.numbered("records.*", "no", "blok_orang")));
        engine.drop("blok_orang");
        engine.drop("nama_dikenal");
        engine.drop("nama_terhitung");
    }

    /** Keeps {@code nama_terhitung}, the names with the share of persons who have the name, and its rarest word. */
    private void count() {
        engine.keep("jumlah_nama", """
                select names.bunyi, count(*) as orang
                from rekaman_orang as records
                inner join nama_dikenal as names on records.nama = names.nama
                where records.feed = 'regsosek_individu' and names.bunyi is not null
                group by names.bunyi
                """);
        engine.keep("jumlah_kata", """
                select kata, sum(orang) as orang
                from (%s) as words
                where kata <> ''
                group by kata
                """.formatted(words("bunyi, orang", "bunyi", "jumlah_nama")));
        engine.keep("nama_terhitung", """
                with

                rarest as (

                    select
                        words.nama,
                        min(coalesce(counts.orang, 1)) as orang
                    from (%s) as words
                    left join jumlah_kata as counts on words.kata = counts.kata
                    where words.kata <> ''
                    group by words.nama

                )

                select
                    names.nama,
                    names.nama_baku,
                    names.bunyi,
                    names.kunci,
                    cast(%s as double) as kekerapan_nama,
                    cast(coalesce(rarest.orang, 1) as double) / n.orang as kekerapan_kata
                from nama_dikenal as names
                cross join jumlah_orang as n
                left join jumlah_nama as counts on names.bunyi = counts.bunyi
                left join rarest on names.nama = rarest.nama
                """.formatted(words("nama", "bunyi", "nama_dikenal"), NAME_SHARE));
        engine.drop("jumlah_nama");
        engine.drop("jumlah_kata");
    }

    /** A row a word, in column kata, of a column of words. */
    private static String words(String columns, String column, String table) {
        return IntStream.rangeClosed(1, MOST_WORDS)
                .mapToObj(place ->
                        "select %s, split_part(%s, ' ', %d) as kata from %s".formatted(columns, column, place, table))
                .collect(Collectors.joining(" union all "));
    }

    /** Keeps the records of {@code source} (columns no and gugus) under {@code table}, ready for comparing. */
    void prepare(String table, String source) {
        engine.keep(table, """
                select
                    source.gugus,
                    records.*,
                    cast(year(records.tanggal_lahir) as int) as tahun,
                    cast(month(records.tanggal_lahir) as int) as bulan,
                    cast(day(records.tanggal_lahir) as int) as hari,
                    replace(cast(records.tanggal_lahir as string), '-', '') as delapan,
                    month(records.tanggal_lahir) in (1, 7) and day(records.tanggal_lahir) = 1 as patokan,
                    left(records.kode_desa, 6) as kecamatan,
                    cast(%s as double) as kekerapan_tanggal,
                    cast(1 as double) / n.orang as kekerapan_nik,
                    cast(coalesce(families.orang, 1) as double) / n.orang as kekerapan_kk
                from (%s) as source
                inner join orang_bernama as records on source.no = records.no
                cross join jumlah_orang as n
                left join jumlah_tanggal as dates on records.tanggal_lahir = dates.tanggal_lahir
                left join jumlah_kk as families on records.kk = families.kk
                """.formatted(DATE_SHARE, source));
    }

    /** Keeps {@code <table>_kata}, a row a word of a name, of a prepared table. */
    void splitNames(String table) {
        engine.keep(table + WORDS, """
                select no, kata, tanggal_lahir, tahun, bulan, hari, kode_desa
                from (%s) as words
                where kata <> ''
                """.formatted(
                        words("no, tanggal_lahir, tahun, bulan, hari, kode_desa", "kunci", table)));
    }

    void dropWords(String table) {
        engine.drop(table + WORDS);
    }

    /** Drops what only {@link #prepare} reads. */
    void forget() {
        engine.drop("orang_bernama");
        engine.drop("jumlah_orang");
        engine.drop("jumlah_tanggal");
        engine.drop("jumlah_kk");
    }

    /** Keeps how many persons share a birth date, and a family card. */
    void countDatesAndFamilies() {
        engine.keep("jumlah_tanggal", counted("tanggal_lahir"));
        engine.keep("jumlah_kk", counted("kk"));
    }

    private static String counted(String column) {
        return """
                select %1$s, count(*) as orang
                from orang_bernama
                where terdata and %1$s is not null
                group by %1$s
                """.formatted(column);
    }

    /** How many persons Regsosek holds. */
    long persons() {
        return ((Number) Objects.requireNonNull(
                        engine.rows("select orang from jumlah_orang").get(0)[0]))
                .longValue();
    }
}
