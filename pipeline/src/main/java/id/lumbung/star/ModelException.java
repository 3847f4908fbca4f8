package id.lumbung.star;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;

/** A model file that cannot be used as it stands: a mistake of the programme, not of the data. */
public final class ModelException extends LumbungException {
    private static final long serialVersionUID = 1L;

    ModelException(String text) {
        super(Failure.BUG, Message.of("model.wrong", text));
    }
}
