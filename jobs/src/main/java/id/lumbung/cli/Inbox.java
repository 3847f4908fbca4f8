package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder the agencies deliver into: a path of this machine. */
record Inbox(String text) {
    String uri() {
        return path().toUri().toString();
    }

    void requireReadable() {
        if (isRemote()) {
            throw new LumbungException(Failure.USAGE, Message.of("run.remote.inbox", text));
        }
        if (!(Files.isDirectory(path()) && Files.isReadable(path()))) {
            throw new LumbungException(Failure.USAGE, Message.of("run.no.inbox", path()));
        }
    }

    private boolean isRemote() {
        return text.matches("[a-zA-Z][a-zA-Z0-9+.-]+://.*");
    }

    private Path path() {
        return Path.of(text).toAbsolutePath().normalize();
    }
}
