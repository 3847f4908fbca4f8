package id.lumbung.star;

/** A model file that cannot be used as it stands: a mistake of the programme, not of the data. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ModelException(String message) {
        super(message);
    }
}
