package id.lumbung.cli;

import id.lumbung.language.Messages;
import java.util.Locale;

/** The languages of the command line. */
enum Language {
    ID(Messages.INDONESIAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language asked for among the arguments: help and usage errors must already speak it. */
    static Language among(String... arguments) {
        for (var i = 0; i < arguments.length; i++) {
            var next = i + 1 < arguments.length ? arguments[i + 1] : "";
            if (arguments[i].equalsIgnoreCase("--bahasa=en")
                    || (arguments[i].equals("--bahasa") && next.equalsIgnoreCase("en"))) {
                return EN;
            }
        }
        return ID;
    }

    Messages messages() {
        return Messages.in(locale);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
