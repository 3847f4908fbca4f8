package id.lumbung.feed;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;

/** A delivery cannot be read; the message names file, expected and found, and never a cell value. */
public class DeliveryException extends LumbungException {

    private static final long serialVersionUID = 1L;

    public DeliveryException(Message told) {
        super(Failure.DELIVERY, told);
    }

    public DeliveryException(Message told, Throwable cause) {
        super(Failure.DELIVERY, told, cause);
    }
}
