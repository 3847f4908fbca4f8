package id.lumbung.demo.truth;

/** An indicator's unit and shape: percent or not, and whether its denominator is one everywhere. */
enum Indicator {
    PENDUDUK(Shape.COUNT),
    KELUARGA(Shape.COUNT),
    P0(Shape.PERCENT),
    P1(Shape.PERCENT),
    P2(Shape.PERCENT),
    GINI(Shape.RATIO),
    DESIL_MISKIN(Shape.PERCENT),
    MPI_H(Shape.PERCENT),
    MPI_A(Shape.PERCENT),
    MPI_M0(Shape.RATIO),
    JKN_TERDAFTAR(Shape.PERCENT),
    JKN_AKTIF(Shape.PERCENT),
    JKN_KEAKTIFAN(Shape.PERCENT),
    JKN_TERDAFTAR_DUKCAPIL(Shape.PERCENT),
    JKN_AKTIF_DUKCAPIL(Shape.PERCENT),
    TK_AKTIF(Shape.PERCENT),
    TK_MENUNGGAK(Shape.PERCENT),
    NILAI_TUNGGAKAN(Shape.COUNT),
    IURAN_TEPAT_WAKTU(Shape.PERCENT),
    APARATUR(Shape.COUNT),
    APARATUR_TK(Shape.PERCENT),
    APARATUR_JKN(Shape.PERCENT),
    DESA_TK(Shape.PERCENT),
    DESA_TK_PENUH(Shape.PERCENT),
    PROYEK_JAKON(Shape.PERCENT),
    PEKERJA_PROYEK_TK(Shape.PERCENT),
    PKH_EKSKLUSI(Shape.PERCENT),
    PKH_INKLUSI(Shape.PERCENT),
    BPNT_EKSKLUSI(Shape.PERCENT),
    BPNT_INKLUSI(Shape.PERCENT),
    PBI_EKSKLUSI(Shape.PERCENT),
    RENTAN_TANPA_TK(Shape.PERCENT),
    BIAYA_APARATUR_TK(Shape.COUNT),
    BIAYA_RENTAN_TK(Shape.COUNT),
    NIK_SAH(Shape.PERCENT),
    PENDATAAN(Shape.PERCENT),
    INDEKS_DESA(Shape.RATIO);

    /** COUNT: over one, a row for every place. PERCENT and RATIO: a row where the denominator is not zero. */
    enum Shape {
        COUNT,
        PERCENT,
        RATIO
    }

    private final Shape shape;

    Indicator(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }
}
