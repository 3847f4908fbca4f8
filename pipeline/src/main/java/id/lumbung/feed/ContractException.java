package id.lumbung.feed;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;

/** A contract, or a list it names, is not as it must be: the start is refused. Its text is for whoever maintains contracts. */
public final class ContractException extends LumbungException {

    private static final long serialVersionUID = 1L;

    public ContractException(String text) {
        super(Failure.USAGE, Message.of("contract.wrong", text));
    }

    public ContractException(String text, Throwable cause) {
        super(Failure.USAGE, Message.of("contract.wrong", text), cause);
    }
}
