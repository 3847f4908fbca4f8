package id.lumbung.star;

/** A line of the check settings that names no check, or gives it no threshold. */
public final class CheckSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String line;

    CheckSettingException(String line) {
        super("check settings: expected '<check>.batas = number' or '<check>.keparahan = HENTI|PERINGATAN', found '%s'."
                .formatted(line));
        this.line = line;
    }

    /** The line. */
    public String line() {
        return line;
    }
}
