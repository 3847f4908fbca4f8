package id.lumbung.language;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Something to tell an operator, not yet in any language.
 *
 * @param key of the text in {@code lumbung/pesan_<language>.properties}
 * @param arguments what the text names: files, columns, counts, other messages or lists of these; never the value of a cell
 */
public record Message(String key, List<Object> arguments) implements Serializable {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    public String text(Locale language) {
        return Messages.in(language).text(this);
    }
}
