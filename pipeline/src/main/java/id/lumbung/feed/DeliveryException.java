package id.lumbung.feed;

/** A delivery cannot be read; the message names file, expected and found, and never a cell value. */
public class DeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DeliveryException(String message) {
        super(message);
    }

    public DeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
