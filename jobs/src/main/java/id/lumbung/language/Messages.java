package id.lumbung.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the application says to an operator, in one language. */
public final class Messages {
    public static final Locale INDONESIAN = new Locale("id", "ID");
    private static final String BUNDLE = "lumbung.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** English for an English locale, Indonesian for every other. */
    public static Messages in(Locale language) {
        var locale = language.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle(BUNDLE, locale, control), locale);
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }
}
