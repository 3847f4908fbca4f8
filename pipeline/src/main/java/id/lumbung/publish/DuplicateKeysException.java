package id.lumbung.publish;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;

/** A table of the version has several rows with one key. */
public final class DuplicateKeysException extends LumbungException {
    private static final long serialVersionUID = 1L;

    DuplicateKeysException(PublishedTable table, long rows) {
        super(Failure.CHECK, Message.of("publish.duplicates", table.name(), table.keyList(), rows));
    }
}
