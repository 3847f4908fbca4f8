package id.lumbung.clean;

/** A yes or no. */
public final class Ya {

    private static final Cleaned<Boolean> YES = Cleaned.value(true);
    private static final Cleaned<Boolean> NO = Cleaned.value(false);

    private Ya() {}

    public static Cleaned<Boolean> clean(String raw) {
        return switch (Cell.upperCase(raw)) {
            case "1", "Y", "YA", "TRUE" -> YES;
            case "2", "0", "T", "TIDAK", "FALSE" -> NO;
            default -> Cleaned.setAside(IssueCode.KODE_TAK_DIKENAL);
        };
    }
}
