package id.lumbung.report;

/** Levels of place, told by the length of their Kemendagri code. */
public enum PlaceLevel {
    PROVINSI(2),
    KABUPATEN(4),
    KECAMATAN(6),
    DESA(10);

    private final int digits;

    PlaceLevel(int digits) {
        this.digits = digits;
    }

    public static PlaceLevel ofCode(String code) {
        for (var level : values()) {
            if (level.digits == code.length()) {
                return level;
            }
        }
        throw new IllegalArgumentException("expected a place code of 2, 4, 6 or 10 digits, found " + code.length());
    }

    public int digits() {
        return digits;
    }
}
