package id.lumbung.language;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Every text for operators, in one language. */
public final class Messages {
    public static final Locale INDONESIAN = new Locale("id", "ID");

    private static final Messages IN_INDONESIAN = new Messages(WordBundle.load("id"), INDONESIAN);
    private static final Messages IN_ENGLISH = new Messages(WordBundle.load("en"), Locale.ENGLISH);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** English for an English locale, Indonesian for every other. */
    public static Messages in(Locale language) {
        return language.getLanguage().equals("en") ? IN_ENGLISH : IN_INDONESIAN;
    }

    public String text(String key, Object... arguments) {
        return text(Message.of(key, arguments));
    }

    public String text(Message message) {
        return new MessageFormat(bundle.getString(message.key()), locale)
                .format(message.arguments().stream().map(this::shown).toArray());
    }

    /** A text without arguments, where there is one under the key. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }

    private Object shown(Object argument) {
        if (argument instanceof Message message) {
            return text(message);
        }
        if (argument instanceof Collection<?> list) {
            return list.stream().map(this::shown).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return argument;
    }
}
