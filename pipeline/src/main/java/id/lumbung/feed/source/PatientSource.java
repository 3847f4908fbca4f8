package id.lumbung.feed.source;

import id.lumbung.Failure;
import id.lumbung.language.Message;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A source that is asked again when it does not answer, and given up after the third time. */
public final class PatientSource implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    private final Source source;
    private final String shown;
    private final Duration pause;

    PatientSource(Source source, String shown, Duration pause) {
        this.source = source;
        this.shown = shown;
        this.pause = pause;
    }

    /** Opens the source of an inbox; it is reached when first asked. */
    public static PatientSource at(InboxAddress address, SourceAccess access) {
        return new PatientSource(source(address, access), address.shown(), access.pause());
    }

    private static Source source(InboxAddress address, SourceAccess access) {
        if (address.isManifest()) {
            return new ManifestSource(address, new HttpCalls(access.credentials()));
        }
        if (InboxAddress.isWeb(address.uri())) {
            return new HttpSource(address.uri(), new HttpCalls(access.credentials()));
        }
        return InboxAddress.isSftp(address.uri())
                ? new SftpSource(address.uri(), access.credentials().of(address.uri()), access.knownHosts())
                : new HadoopSource(address, access.hadoopConfiguration());
    }

    /** What a folder holds; empty where there is no such folder. */
    public Optional<List<Entry>> findEntries(String folder) {
        return patiently(() -> source.findEntries(folder));
    }

    /**
     * Reads a file; what was cut off is read again from its beginning.
     *
     * @return empty where the file is gone
     */
    public <T> Optional<T> read(String path, Reading<T> reading) {
        return patiently(() -> {
            try (var input = source.open(path)) {
                return Optional.of(reading.of(input));
            } catch (FileNotFoundException e) {
                return Optional.empty();
            }
        });
    }

    /** What to do with a file's content. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(InputStream input) throws IOException;
    }

    private <T> T patiently(Callable<T> call) {
        var wait = pause;
        for (int attempt = 1; ; attempt++) {
            try {
                return call.call();
            } catch (InterruptedIOException e) {
                // A time-out, or somebody wants this thread to end.
                if (Thread.currentThread().isInterrupted() || attempt == ATTEMPTS) {
                    throw unreachable(e);
                }
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw unreachable(e);
                }
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("a source throws IOException only", e);
            }
            sleep(wait);
            wait = wait.multipliedBy(3);
        }
    }

    /** The library's text may quote an address with a token in it: its class says enough. */
    private SourceException unreachable(IOException cause) {
        return new SourceException(
                Failure.ENVIRONMENT,
                Message.of("inbox.unreachable", shown, cause.getClass().getSimpleName()));
    }

    private static void sleep(Duration duration) {
        try {
            TimeUnit.MILLISECONDS.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
