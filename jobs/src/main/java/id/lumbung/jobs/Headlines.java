package id.lumbung.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures shown at the end of a run: a few indicators of each regency, in the order of the catalogue. */
final class Headlines {
    private static final String SELECT = """
            select
                catalogue.%s || ', ' || initcap(lower(regencies.nama)) as label,
                figures.nilai,
                case when catalogue.penyebut_satu then null else figures.pembilang end as pembilang,
                case when catalogue.penyebut_satu then null else figures.penyebut end as penyebut
            from mart.indikator as figures
            inner join mart.katalog_indikator as catalogue on figures.kode_indikator = catalogue.kode_indikator
            inner join (
                select kode_kabupaten, min(nama_kabupaten) as nama
                from gudang.dim_wilayah
                where terkini
                group by kode_kabupaten
            ) as regencies on figures.kode_wilayah = regencies.kode_kabupaten
            where
                figures.periode = ?
                and figures.tingkat = 'KABUPATEN'
                and figures.kode_indikator in (
                    'PENDUDUK', 'P0', 'MPI_H', 'JKN_AKTIF', 'TK_AKTIF', 'APARATUR', 'APARATUR_TK', 'DESA_TK',
                    'PROYEK_JAKON', 'PKH_EKSKLUSI', 'RENTAN_TANPA_TK', 'BIAYA_APARATUR_TK', 'BIAYA_RENTAN_TK'
                )
            order by figures.kode_wilayah, catalogue.urutan
            """;

    private Headlines() {}

    static List<Headline> read(Connection connection, LocalDate date, Locale language) throws SQLException {
        var name = language.getLanguage().equals("en") ? "nama_en" : "nama";
        try (var statement = connection.prepareStatement(SELECT.formatted(name))) {
            statement.setObject(1, date.withDayOfMonth(1));
            var headlines = new ArrayList<Headline>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    headlines.add(new Headline(
                            rows.getString(1), rows.getBigDecimal(2), rows.getBigDecimal(3), rows.getBigDecimal(4)));
                }
            }
            return headlines;
        }
    }
}
