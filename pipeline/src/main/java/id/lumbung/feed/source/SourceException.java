package id.lumbung.feed.source;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;

/** A source cannot be read; the message names its host, and never a credential. */
public final class SourceException extends LumbungException {
    private static final long serialVersionUID = 1L;

    private final boolean ofWholeSource;

    public SourceException(Failure failure, Message told) {
        this(failure, told, true);
    }

    private SourceException(Failure failure, Message told, boolean ofWholeSource) {
        super(failure, told);
        this.ofWholeSource = ofWholeSource;
    }

    /** One file or folder may not be read; others may. */
    static SourceException noRight(String shown) {
        return new SourceException(Failure.ENVIRONMENT, Message.of("inbox.rights", shown), false);
    }

    /** Whether it is of no use to ask for something else. */
    public boolean isOfWholeSource() {
        return ofWholeSource;
    }
}
