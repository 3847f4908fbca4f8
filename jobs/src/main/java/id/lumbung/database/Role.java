package id.lumbung.database;

import java.util.Locale;

/** Who looks at the warehouse; each is a login of its own. */
public enum Role {
    PUBLIK,
    ANALIS,
    OPERATOR,
    BNBA,
    PEMILIK;

    public String login() {
        return "lumbung_" + word();
    }

    /** The role as an operator types it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }
}
