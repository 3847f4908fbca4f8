package id.lumbung.cli;

import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.language.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options every command takes. */
final class CommonOptions {
    static final Path USUAL_HOME = Path.of("data");

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
    private Path home = USUAL_HOME;

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "option.bahasa")
    private Language language = Language.ID;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    private boolean help;

    Path homePath() {
        return home;
    }

    boolean help() {
        return help;
    }

    /** Creates the home where it is missing. */
    Home openHome() {
        var opened = Home.open(home);
        LogFile.moveTo(opened.log());
        return opened;
    }

    /** The home as it is; nothing is made where there is none. */
    Home existingHome() {
        var home = new Home(homePath().toAbsolutePath().normalize());
        if (Files.isDirectory(home.log())) {
            LogFile.moveTo(home.log());
        }
        return home;
    }

    DatabaseAccess openDatabase(Home opened, Map<String, String> environment) {
        return DatabaseAccess.open(opened, environment);
    }

    Messages messages() {
        return language.messages();
    }
}
