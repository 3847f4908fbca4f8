package id.lumbung;

/**
 * The one exception a broken run ends with. The message is shown to the operator as it is: where, what is wrong, expected before
 * found, what to do next; never the value of a cell.
 */
public final class LumbungException extends RuntimeException {
    private final Failure failure;

    public LumbungException(Failure failure, String message) {
        super(message);
        this.failure = failure;
    }

    public LumbungException(Failure failure, String message, Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
