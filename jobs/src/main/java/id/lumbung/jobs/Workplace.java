package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Home;
import id.lumbung.engine.Engines;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the lake lies, and what computes over it: the same for all that a command does.
 *
 * @param lake address of its folder, on this machine or on any Hadoop file system
 */
public record Workplace(URI lake, Engines engines) implements AutoCloseable {
    /** What a night's engine takes of this machine unless told otherwise, in megabytes. */
    public static final int MEMORY = 1536;

    private static final String THIS_MACHINE = "file";

    /** This machine alone: the lake in its home. */
    public static Workplace in(Home home) {
        return in(home, MEMORY);
    }

    /**
     * The same with more memory.
     *
     * @param megabytes for a night's engine; others get more in proportion
     */
    public static Workplace in(Home home, int megabytes) {
        return new Workplace(
                home.lake().toUri(),
                (ids, scratch, usual) -> DuckDbEngine.open(ids, scratch, (int) ((long) usual * megabytes / MEMORY)));
    }

    /** A folder of the lake at {@code root} for what engines keep while they are open. */
    public static URI scratch(URI root) {
        var below = root.toString();
        return URI.create(below.endsWith("/") ? below + Lake.SCRATCH : below + "/" + Lake.SCRATCH);
    }

    /** Whether the lake lies on this machine's own file system. */
    public boolean isLocal() {
        return THIS_MACHINE.equals(lake.getScheme());
    }

    /**
     * Opens the lake, making its folder where there is none.
     *
     * @throws LumbungException where it cannot be reached
     */
    public Lake openLake() {
        try {
            return Lake.open(lake, engines.fileSystems());
        } catch (UncheckedIOException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("lake.unreachable", shown()), e);
        }
    }

    /** The lake, where there is one; nothing is made. */
    public Optional<Lake> findLake() {
        return isLocal() && !Files.isDirectory(Path.of(lake)) ? Optional.empty() : Optional.of(openLake());
    }

    /** The lake as an operator names it. */
    public String shown() {
        return isLocal() ? Path.of(lake).toString() : lake.toString();
    }

    @Override
    public void close() {
        engines.close();
    }
}
