package id.lumbung.star.mart;

import java.math.BigDecimal;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/** Hand-made village figures, added up over kecamatan and regency, and what the mart publishes of them. */
final class Regency implements AutoCloseable {
    static final String DISCLOSURE_CHECKS = "indikator__yang_tersembunyi_kosong"
            + ",indikator__hanya_perorangan_di_bawah_kabupaten_disembunyikan,indikator__sel_kecil_disembunyikan"
            + ",indikator__tidak_tersembunyi_sendirian,indikator__tidak_tersingkap_indikator_lain"
            + ",indikator__yang_tersembunyi_tanpa_batas";

    private record Cell(String level, String place, String code) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return toString().compareTo(other.toString());
        }
    }

    private record Sums(BigDecimal numerator, BigDecimal denominator) {
        Sums plus(Sums more, boolean count) {
            return new Sums(numerator.add(more.numerator), count ? BigDecimal.ONE : denominator.add(more.denominator));
        }
    }

    private final TreeMap<Cell, Sums> cells = new TreeMap<>();
    final MartModels models = new MartModels();

    /** A percentage of a village; no row where the denominator is 0. */
    Regency share(String village, String code, double numerator, int denominator) {
        return denominator == 0 ? this : add(village, code, new Sums(decimal(numerator), decimal(denominator)), false);
    }

    /** A count of a village, or an amount in rupiah. */
    Regency count(String village, String code, long value) {
        return add(village, code, new Sums(BigDecimal.valueOf(value), BigDecimal.ONE), true);
    }

    private Regency add(String village, String code, Sums sums, boolean count) {
        cells.put(new Cell("DESA", village, code), sums);
        cells.merge(new Cell("KECAMATAN", village.substring(0, 6), code), sums, (a, b) -> a.plus(b, count));
        cells.merge(new Cell("KABUPATEN", village.substring(0, 4), code), sums, (a, b) -> a.plus(b, count));
        return this;
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(String.valueOf(value));
    }

    Regency publish() {
        models.loadReference("katalog_indikator");
        models.loadReference("batas_indikator");
        models.loadReference("indikator_terkait");
        models.loadReference("ambang_penyembunyian");
        models.execute("create table fact_indikator (periode date, tingkat varchar, kode_wilayah varchar,"
                + " kode_indikator varchar, kode_kabupaten varchar, pembilang decimal(38, 12),"
                + " penyebut decimal(38, 12), nilai decimal(38, 12))");
        var rows = new StringJoiner(", ");
        cells.forEach((cell, sums) -> rows.add("(date '2026-11-01', '" + cell.level() + "', '" + cell.place() + "', '"
                + cell.code() + "', '" + cell.place().substring(0, 4) + "', "
                + sums.numerator().toPlainString() + ", "
                + (cell.code().equals("GINI") ? "null" : sums.denominator().toPlainString()) + ", 0)"));
        models.execute("insert into fact_indikator values " + rows);
        models.execute("insert into fact_indikator select date '2026-10-01', tingkat, kode_wilayah, kode_indikator,"
                + " kode_kabupaten, 1, 1, 100 from fact_indikator where tingkat = 'DESA'");
        models.execute("create table batas_indikator as select tingkat, kode_wilayah, kode_indikator,"
                + " cast(0 as decimal(38, 12)) as batas_bawah_terbit, cast(100 as decimal(38, 12)) as batas_atas_terbit"
                + " from fact_indikator inner join ref_batas_indikator on kode_indikator = kode"
                + " where periode = date '2026-11-01'");
        models.build("staging/kelompok_indikator");
        models.build("staging/sembunyi_primer");
        models.build("staging/calon_kecamatan");
        models.buildEach("staging/sembunyi", "kecamatan");
        models.build("staging/calon_desa");
        models.buildEach("staging/sembunyi", "desa");
        models.build("mart/katalog_indikator");
        models.build("mart/indikator");
        return this;
    }

    /** Places where the indicator is hidden. */
    Set<String> hidden(String code) {
        var places = new TreeSet<String>();
        models.rows("select kode_wilayah from indikator where disembunyikan and kode_indikator = '" + code + "'")
                .forEach(row -> places.add(row.get(0)));
        return places;
    }

    @Override
    public void close() {
        models.close();
    }
}
