package id.lumbung.jobs;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Numerator and denominator of an indicator; the denominator of GINI is zero. */
record Figure(BigDecimal numerator, BigDecimal denominator) {
    static Map<String, Figure> ofTheKabupaten(Warehouse warehouse, String month) throws SQLException {
        var figures = new TreeMap<String, Figure>();
        for (var cells : warehouse.rows("""
                select kode_indikator, pembilang, coalesce(penyebut, 0) from gudang.fact_indikator
                where tingkat = 'KABUPATEN' and periode = '%s'
                """.formatted(month))) {
            figures.put(cells.get(0), new Figure(new BigDecimal(cells.get(1)), new BigDecimal(cells.get(2))));
        }
        return figures;
    }

    long count() {
        return numerator.longValueExact();
    }

    long all() {
        return denominator.longValueExact();
    }

    /** Those that the numerator does not count. */
    long others() {
        return all() - count();
    }
}
