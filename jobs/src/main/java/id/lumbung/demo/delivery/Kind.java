package id.lumbung.demo.delivery;

/** What a column holds, as far as its notations and its damages go. */
public enum Kind {
    TEKS,
    DIGIT,
    NIK,
    KK,
    NAMA,
    TANGGAL,
    /** A date that may lie ahead of the delivery. */
    TANGGAL_DEPAN,
    BULAN,
    RUPIAH,
    BILANGAN,
    DESIMAL,
    /** A numbered answer of a form. */
    KODE,
    /** A code that is a word or an abbreviation. */
    KATA,
    KELAMIN,
    YA,
    DESA_BPS,
    DESA_KEMENDAGRI,
    NAMA_DESA
}
