package id.lumbung.jobs;

import id.lumbung.database.Home;
import id.lumbung.database.SettingsFile;
import id.lumbung.language.Message;
import id.lumbung.star.change.ChangeLimits;

/** How far figures may move in a night: the usual limits, and those of {@code perubahan.properties} in the home. */
final class ChangeSettings {
    private static final String FILE = "perubahan.properties";

    private ChangeSettings() {}

    /** @throws id.lumbung.LumbungException where the file says anything else than limits of indicators */
    static ChangeLimits limits(Home home) {
        var usual = ChangeLimits.usual();
        return SettingsFile.read(home, FILE, usual, usual::with, file -> Message.of("change.settings", file));
    }
}
