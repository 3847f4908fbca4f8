package id.lumbung.feed;

import id.lumbung.language.Message;

/** A delivery is still being uploaded: it is not taken tonight, and nothing is wrong with it. */
public final class ArrivingException extends DeliveryException {
    private static final long serialVersionUID = 1L;

    public ArrivingException(Message told) {
        super(told);
    }
}
