package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Home;
import id.lumbung.language.Message;
import id.lumbung.star.change.ChangeLimits;
import java.io.IOException;
import java.nio.file.Files;

/** How far figures may move in a night: the usual limits, and those of {@code perubahan.properties} in the home. */
final class ChangeSettings {
    private static final String FILE = "perubahan.properties";

    private ChangeSettings() {}

    /** @throws LumbungException where the file says anything else than limits of indicators */
    static ChangeLimits limits(Home home) {
        var usual = ChangeLimits.usual();
        var file = home.path().resolve(FILE);
        if (Files.notExists(file)) {
            return usual;
        }
        try {
            return usual.with(Files.readString(file));
        } catch (IllegalArgumentException | IOException e) {
            throw new LumbungException(Failure.USAGE, Message.of("change.settings", file), e);
        }
    }
}
