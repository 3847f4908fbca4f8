package id.lumbung;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The lines {@code key = value} of a settings file. */
public final class SettingLines {
    private SettingLines() {}

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException where the text holds a malformed escape
     */
    public static Properties of(String text) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
