package id.lumbung.jobs;

import id.lumbung.SettingLines;
import id.lumbung.database.Home;
import id.lumbung.database.SettingsFile;
import id.lumbung.language.Message;

/** Of how many run dates the versions stay in the lake: fourteen, or as {@code versi.properties} in the home says. */
record VersionSettings(int kept) {
    private static final String FILE = "versi.properties";
    private static final String KEPT = "simpan";
    private static final int USUAL = 14;
    private static final int MOST = 100_000;

    /** @throws id.lumbung.LumbungException where the file says anything else than a number, one or more */
    static VersionSettings of(Home home) {
        return SettingsFile.read(
                home,
                FILE,
                new VersionSettings(USUAL),
                VersionSettings::parse,
                file -> Message.of("versions.settings", file, USUAL));
    }

    private static VersionSettings parse(String text) {
        var properties = SettingLines.of(text);
        var kept = Integer.parseInt(
                properties.getProperty(KEPT, String.valueOf(USUAL)).strip());
        if (kept < 1
                || kept > MOST
                || !properties.stringPropertyNames().stream().allMatch(KEPT::equals)) {
            throw new IllegalArgumentException(KEPT);
        }
        return new VersionSettings(kept);
    }
}
