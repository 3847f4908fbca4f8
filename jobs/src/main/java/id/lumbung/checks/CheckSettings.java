package id.lumbung.checks;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Home;
import id.lumbung.database.SettingsFile;
import id.lumbung.language.Message;
import id.lumbung.star.CheckSettingException;
import id.lumbung.star.CheckThresholds;

/** What the checks let pass: what they say of themselves, or {@code pemeriksaan.properties} in the home. */
public final class CheckSettings {
    private static final String FILE = "pemeriksaan.properties";

    private CheckSettings() {}

    /** @throws LumbungException where the file names a check that is none, or gives it no threshold */
    public static CheckThresholds thresholds(Home home, CheckThresholds usual) {
        try {
            return SettingsFile.read(
                    home, FILE, usual, usual::changedBy, file -> Message.of("check.settings.unreadable", file));
        } catch (CheckSettingException e) {
            throw new LumbungException(
                    Failure.USAGE, Message.of("check.settings", home.path().resolve(FILE), e.line()), e);
        }
    }
}
