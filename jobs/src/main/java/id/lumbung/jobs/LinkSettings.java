package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Home;
import id.lumbung.language.Message;
import id.lumbung.link.ComparisonSets;
import id.lumbung.link.Thresholds;
import id.lumbung.link.ThresholdsFile;
import java.io.IOException;
import java.nio.file.Files;

/** How sure linking has to be: the usual thresholds, or those of {@code tautan.properties} in the home. */
public final class LinkSettings {
    private static final String FILE = "tautan.properties";

    private LinkSettings() {}

    /** @throws LumbungException where the file says anything else than two thresholds in order */
    public static Thresholds thresholds(Home home) {
        var usual = ComparisonSets.persons().thresholds();
        var file = home.path().resolve(FILE);
        if (Files.notExists(file)) {
            return usual;
        }
        try {
            return ThresholdsFile.read(Files.readString(file), usual);
        } catch (IllegalArgumentException | IOException e) {
            throw new LumbungException(
                    Failure.USAGE, Message.of("link.settings", file, usual.link(), usual.review()), e);
        }
    }
}
