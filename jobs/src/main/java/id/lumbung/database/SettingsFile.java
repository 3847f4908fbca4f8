package id.lumbung.database;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Settings that an operator may put into a file of the home in place of the usual ones. */
public final class SettingsFile {
    private SettingsFile() {}

    /**
     * Reads the settings, or the usual ones where there is no file.
     *
     * @param parse makes settings of the file's text; throws an {@link IllegalArgumentException} for what are none
     * @param refusal the message for a file that cannot be read or parsed
     * @throws LumbungException with that message
     */
    public static <T> T read(
            Home home, String name, T usual, Function<String, T> parse, Function<Path, Message> refusal) {
        var file = home.path().resolve(name);
        if (Files.notExists(file)) {
            return usual;
        }
        try {
            return parse.apply(Files.readString(file));
        } catch (IllegalArgumentException | IOException e) {
            throw new LumbungException(Failure.USAGE, refusal.apply(file), e);
        }
    }
}
