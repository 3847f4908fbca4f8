package id.lumbung.cli;

import java.nio.file.Path;
import java.util.logging.LogManager;

/** Where the application logs to. The console belongs to the operator; libraries say nothing there. */
final class LogFile {
    private static final String PROPERTY = "lumbung.log";

    private LogFile() {}

    /** Must come before the first logger: the logging configuration reads the place once. */
    static void moveTo(Path folder) {
        LogManager.getLogManager().reset();
        System.setProperty(PROPERTY, folder.resolve("lumbung.log").toString());
    }
}
