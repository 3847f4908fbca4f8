package id.lumbung.report;

/** How a run ended, one constant per exit code. */
public enum Verdict {
    PUBLISHED(0),
    STOPPED_BY_BUG(1),
    STOPPED_BY_CONFIGURATION(2),
    STOPPED_BY_DELIVERY(3),
    STOPPED_BY_CHECK(4),
    STOPPED_BY_ENVIRONMENT(5);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    /** Throws {@link IllegalArgumentException} for a number that is no exit code of Lumbung. */
    public static Verdict ofExitCode(int exitCode) {
        for (var verdict : values()) {
            if (verdict.exitCode == exitCode) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("expected an exit code from 0 to 5, found " + exitCode);
    }

    public int exitCode() {
        return exitCode;
    }

    public boolean published() {
        return this == PUBLISHED;
    }
}
