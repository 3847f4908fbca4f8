package id.lumbung.jobs;

import id.lumbung.database.Home;
import id.lumbung.database.SettingsFile;
import id.lumbung.language.Message;
import id.lumbung.link.ComparisonSets;
import id.lumbung.link.Thresholds;
import id.lumbung.link.ThresholdsFile;

/** How sure linking has to be: the usual thresholds, or those of {@code tautan.properties} in the home. */
public final class LinkSettings {
    private static final String FILE = "tautan.properties";

    private LinkSettings() {}

    /** @throws id.lumbung.LumbungException where the file says anything else than two thresholds in order */
    public static Thresholds thresholds(Home home) {
        var usual = ComparisonSets.persons().thresholds();
        return SettingsFile.read(
                home,
                FILE,
                usual,
                text -> ThresholdsFile.read(text, usual),
                file -> Message.of("link.settings", file, usual.link(), usual.review()));
    }
}
