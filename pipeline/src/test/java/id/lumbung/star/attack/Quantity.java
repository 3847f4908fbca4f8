package id.lumbung.star.attack;

import java.util.Map;
import java.util.TreeMap;

/** Which counts each indicator of persons is made of; indicators that share a name share the count. */
final class Quantity {
    private static final String SHARES = """
            P0 miskin berpengeluaran
            DESIL_MISKIN desil_miskin berdesil
            MPI_H mpi_miskin mpi_dinilai
            MPI_A skor mpi_miskin
            MPI_M0 skor mpi_dinilai
            JKN_TERDAFTAR jkn penduduk
            JKN_AKTIF jkn_aktif penduduk
            JKN_KEAKTIFAN jkn_aktif jkn
            NIK_SAH nik penduduk
            TK_AKTIF tk pekerja
            TK_MENUNGGAK menunggak kepesertaan
            IURAN_TEPAT_WAKTU tepat_waktu bulan_iuran
            PEKERJA_PROYEK_TK pekerja_proyek_tk pekerja_proyek
            PKH_EKSKLUSI pkh_eksklusi keluarga_miskin
            PKH_INKLUSI pkh_inklusi pkh_penerima
            BPNT_EKSKLUSI bpnt_eksklusi keluarga_miskin
            BPNT_INKLUSI bpnt_inklusi bpnt_penerima
            PBI_EKSKLUSI pbi_eksklusi desil_miskin
            RENTAN_TANPA_TK tanpa_tk rentan
            """;
    private static final String COUNTS = """
            PENDUDUK penduduk
            KELUARGA keluarga
            NILAI_TUNGGAKAN tunggakan
            BIAYA_RENTAN_TK biaya_rentan
            """;

    /** What holds among the counts of every place: {@code a b} says that a is at most b, {@code a + b = c + d} what it says. */
    static final String RULES = """
            keluarga penduduk
            berpengeluaran penduduk
            miskin berpengeluaran
            berdesil penduduk
            desil_miskin berdesil
            mpi_dinilai penduduk
            mpi_miskin mpi_dinilai
            jkn penduduk
            jkn_aktif jkn
            nik penduduk
            pekerja penduduk
            tk pekerja
            menunggak kepesertaan
            menunggak tunggakan
            tepat_waktu bulan_iuran
            pekerja_proyek_tk pekerja_proyek
            keluarga_miskin keluarga
            keluarga_miskin desil_miskin
            pkh_eksklusi keluarga_miskin
            pkh_inklusi pkh_penerima
            bpnt_eksklusi keluarga_miskin
            bpnt_inklusi bpnt_penerima
            pbi_eksklusi desil_miskin
            tanpa_tk rentan
            rentan desil_miskin
            rentan pekerja
            pkh_penerima + pkh_eksklusi = pkh_inklusi + keluarga_miskin
            bpnt_penerima + bpnt_eksklusi = bpnt_inklusi + keluarga_miskin
            pkh_inklusi + keluarga_miskin <= keluarga
            bpnt_inklusi + keluarga_miskin <= keluarga
            pbi_eksklusi + jkn_aktif <= penduduk
            desil_miskin <= pbi_eksklusi + jkn_aktif
            tanpa_tk + tk <= pekerja
            rentan <= tanpa_tk + tk
            pekerja + desil_miskin <= penduduk + rentan
            12 mpi_miskin <= skor
            skor <= 36 mpi_miskin
            biaya_rentan = 16800 tanpa_tk
            """;

    /** Numerator and denominator; of a count the denominator is empty. */
    record Parts(String numerator, String denominator) {
        boolean isCount() {
            return denominator.isEmpty();
        }
    }

    static final Map<String, Parts> OF_INDICATORS = ofIndicators();

    private Quantity() {}

    private static Map<String, Parts> ofIndicators() {
        var parts = new TreeMap<String, Parts>();
        SHARES.lines()
                .map(line -> line.split(" ", -1))
                .forEach(words -> parts.put(words[0], new Parts(words[1], words[2])));
        COUNTS.lines().map(line -> line.split(" ", -1)).forEach(words -> parts.put(words[0], new Parts(words[1], "")));
        return parts;
    }

    /** A score is counted in 36ths, everything else as it is. */
    static long whole(String quantity, java.math.BigDecimal value) {
        return quantity.equals("skor") ? Math.round(value.doubleValue() * 36) : value.longValueExact();
    }
}
