package id.lumbung.publish;

import id.lumbung.engine.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Writes selects out as CSV files ahead of their reader, one behind the other, in a thread of its own.
 *
 * <p>The files hold what PostgreSQL is to hold, names and NIKs included: they lie in an owner-only folder and are
 * deleted as soon as they are read.
 */
final class TableExports implements AutoCloseable {
    private static final int AHEAD = 2;

    private final Engine engine;
    private final Path scratch;
    private final Queue<String> selects = new ArrayDeque<>();
    private final Queue<CompletableFuture<Export>> running = new ArrayDeque<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor();

    TableExports(Engine engine, Path scratch) {
        this.engine = engine;
        this.scratch = scratch;
    }

    /** A written file and the number of its rows; closing deletes it. */
    record Export(Path file, long rows) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void add(String select) {
        selects.add(select);
        startAhead();
    }

    /** The file of the select added next, once it is written. */
    Export next() {
        var first = running.remove();
        startAhead();
        try {
            return first.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw e;
        }
    }

    private void startAhead() {
        while (running.size() < AHEAD && !selects.isEmpty()) {
            var select = selects.remove();
            running.add(CompletableFuture.supplyAsync(() -> export(select), writer));
        }
    }

    private Export export(String select) {
        Path file = null;
        try {
            file = Files.createTempFile(scratch, "salin", ".csv");
            return new Export(file, engine.exportCsv(select, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            if (file != null) {
                new Export(file, 0).close();
            }
            throw e;
        }
    }

    /** Waits for what is being written and deletes what nobody read. */
    @Override
    public void close() {
        selects.clear();
        for (var export : running) {
            export.handle((written, broken) -> {
                        if (written != null) {
                            written.close();
                        }
                        return true;
                    })
                    .join();
        }
        writer.shutdown();
    }
}
