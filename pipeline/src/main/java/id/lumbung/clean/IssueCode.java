package id.lumbung.clean;

/** Why a cell was set aside, or what was noticed about one that was kept. */
public enum IssueCode {
    NIK_CACAT,
    NIK_EKSPONEN,
    KK_CACAT,
    NAMA_KOSONG,
    /** The name carries ALM or ALMH; the name is kept without it. */
    PENANDA_MENINGGAL,
    TANGGAL_CACAT,
    TANGGAL_TAK_LENGKAP,
    TANGGAL_MUSTAHIL,
    BULAN_CACAT,
    RUPIAH_CACAT,
    RUPIAH_NEGATIF,
    BILANGAN_CACAT,
    DESIMAL_CACAT,
    KODE_TAK_DIKENAL,
    NOMOR_CACAT,
    /** The code belongs to the other scheme, and the village's name agrees; that village is kept. */
    DESA_SKEMA_TERTUKAR,
    /** The name is another village's of the same kecamatan; the code is kept. */
    DESA_NAMA_BEDA,
    DESA_TAK_DIKENAL
}
