package id.lumbung;

/** Why a run broke; decides the exit code an operator's scheduler sees. */
public enum Failure {
    BUG(1),
    USAGE(2),
    DELIVERY(3),
    CHECK(4),
    ENVIRONMENT(5);

    private final int exitCode;

    Failure(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
