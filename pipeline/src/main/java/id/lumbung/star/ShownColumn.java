package id.lumbung.star;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column that may say which rows violate a check: surrogate ids, codes, days, and places in delivered files.
 *
 * <p>What stands in it is shown only where it has the column's own form, so that no cell of a person can take its place.
 */
enum ShownColumn {
    PENDUDUK_ID(Form.ID),
    PENDUDUK_KEY(Form.ID),
    KELUARGA_ID(Form.ID),
    KELUARGA_KEY(Form.ID),
    WILAYAH_KEY(Form.ID),
    NOMOR_RAHASIA(Form.ID),
    APARATUR_ID(Form.ID),
    ID(Form.ID),
    ID_LAMA(Form.ID),
    ID_BARU(Form.ID),
    ID_TINJAUAN(Form.ID),
    KODE_DESA(Form.PLACE),
    KODE_KECAMATAN(Form.PLACE),
    KODE_KABUPATEN(Form.PLACE),
    KODE_WILAYAH(Form.PLACE),
    PERIODE(Form.DAY),
    PERIODE_IURAN(Form.DAY),
    PERIODE_BANTUAN(Form.DAY),
    TANGGAL(Form.DAY),
    TANGGAL_KIRIMAN(Form.DAY),
    BERLAKU_DARI(Form.DAY),
    KODE_INDIKATOR(Form.CODE),
    TINGKAT(Form.CODE),
    PROGRAM(Form.CODE),
    KELOMPOK(Form.CODE),
    KELOMPOK_JABATAN(Form.CODE),
    KUADRAN(Form.CODE),
    PERISTIWA(Form.CODE),
    CARA(Form.CODE),
    UKURAN(Form.CODE),
    SEBAB(Form.CODE),
    PIHAK(Form.CODE),
    KODE(Form.CODE),
    FEED(Form.NAME),
    TABEL(Form.NAME),
    KOLOM(Form.NAME),
    BERKAS(Form.FILE),
    BARIS(Form.NUMBER),
    TAHUN(Form.NUMBER),
    DESIL(Form.NUMBER),
    REKAMAN(Form.NUMBER),
    SEHARUSNYA(Form.NUMBER),
    UMUR_HARI(Form.NUMBER),
    TERCAKUP(Form.TRUTH);

    /** Forms, none of which a NIK, a card number or a name of several words has; places have 2, 4, 6 or 10 digits. */
    private enum Form {
        ID("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
        PLACE("\\d{2}|\\d{4}|\\d{6}|\\d{10}"),
        DAY("\\d{4}-\\d{2}-\\d{2}"),
        CODE("[A-Z][A-Z0-9_/ -]{0,39}"),
        NAME("[a-z][a-z0-9_]{0,39}"),
        FILE("[^\\p{Cntrl}]{1,255}"),
        NUMBER("-?\\d{1,9}"),
        TRUTH("true|false");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private final Form form;

    ShownColumn(Form form) {
        this.form = form;
    }

    /** Name of the column. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ShownColumn> find(String column) {
        return Arrays.stream(values())
                .filter(shown -> shown.column().equals(column))
                .findFirst();
    }

    /** The value where it has the form of this column, else a mask. */
    String shown(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        return form.pattern.matcher(text).matches() ? text : "••••";
    }
}
