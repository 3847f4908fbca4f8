package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Home;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Properties;

/** Of how many run dates the versions stay in the lake: fourteen, or as {@code versi.properties} in the home says. */
record VersionSettings(int kept) {
    private static final String FILE = "versi.properties";
    private static final String KEPT = "simpan";
    private static final int USUAL = 14;
    private static final int MOST = 100_000;

    /** @throws LumbungException where the file says anything else than a number, one or more */
    static VersionSettings of(Home home) {
        var file = home.path().resolve(FILE);
        if (Files.notExists(file)) {
            return new VersionSettings(USUAL);
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            var kept = Integer.parseInt(
                    properties.getProperty(KEPT, String.valueOf(USUAL)).strip());
            if (kept < 1
                    || kept > MOST
                    || !properties.stringPropertyNames().stream().allMatch(KEPT::equals)) {
                throw new IllegalArgumentException(KEPT);
            }
            return new VersionSettings(kept);
        } catch (IllegalArgumentException | IOException e) {
            throw new LumbungException(Failure.USAGE, Message.of("versions.settings", file, USUAL), e);
        }
    }
}
