package id.lumbung;

import id.lumbung.language.Message;
import java.util.Locale;

/**
 * What a broken run ends with. Its message says where, what is wrong, expected before found, what to do next; never the
 * value of a cell. The operator reads it in the operator's language; logs and Spring Batch's tables keep it in English.
 */
public class LumbungException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;
    private final Message told;

    public LumbungException(Failure failure, Message told) {
        super(told.text(Locale.ENGLISH));
        this.failure = failure;
        this.told = told;
    }

    public LumbungException(Failure failure, Message told, Throwable cause) {
        super(told.text(Locale.ENGLISH), cause);
        this.failure = failure;
        this.told = told;
    }

    public Failure failure() {
        return failure;
    }

    /** What to tell the operator. */
    public Message told() {
        return told;
    }

    public String text(Locale language) {
        return told.text(language);
    }

    /** The same without its cause, whose text may quote a cell: this one may be stored and logged. */
    public LumbungException withoutCause() {
        if (getCause() == null) {
            return this;
        }
        var alone = new LumbungException(failure, told);
        alone.setStackTrace(getStackTrace());
        return alone;
    }
}
