package id.lumbung.database;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that holds everything one installation keeps: lake, embedded database, reports, logs and secrets. */
public record Home(Path path) {

    /** Creates the home and its folders where they are missing, for their owner only. */
    public static Home open(Path path) {
        var home = new Home(path.toAbsolutePath().normalize());
        try {
            PrivateFiles.folder(home.path());
            PrivateFiles.folder(home.lake());
            PrivateFiles.folder(home.postgres());
            PrivateFiles.folder(home.report());
            PrivateFiles.folder(home.log());
            PrivateFiles.folder(home.scratch());
            return home;
        } catch (IOException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("home.unusable", home.path()), e);
        }
    }

    public Path lake() {
        return path.resolve("lake");
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    /** Where a demo's inboxes are made. */
    public Path demo() {
        return path.resolve("demo");
    }

    public Path report() {
        return path.resolve("report");
    }

    /** For files of one run, which may hold names and NIKs; owner-only whatever the rights of the home. */
    public Path scratch() {
        return path.resolve("tmp");
    }

    /** Empties the scratch folder: what a killed run left there may hold names and NIKs. */
    public void clearScratch() throws IOException {
        PrivateFiles.delete(scratch());
        PrivateFiles.folder(scratch());
    }

    public Path log() {
        return path.resolve("log");
    }

    /** The identity secret; whoever holds it can link pseudonyms, whoever loses it mints new ones. */
    public Path secretFile() {
        return path.resolve("rahasia-identitas");
    }

    /** Where an embedded server lives in this home, whether or not one was ever started. */
    boolean hasServer() {
        return Files.exists(postgres().resolve("data").resolve("PG_VERSION"));
    }
}
