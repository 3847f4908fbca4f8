package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.PrivateFiles;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for files of one command, which may hold names and NIKs: its owner's only, and gone afterwards. */
final class ScratchFolder {
    private ScratchFolder() {}

    /** What a command does with it; returns the exit code. */
    interface Work {
        int in(Path scratch);
    }

    static int during(Work work) {
        try {
            var scratch = Files.createTempDirectory("lumbung");
            try {
                return work.in(scratch);
            } finally {
                PrivateFiles.delete(scratch);
            }
        } catch (IOException e) {
            throw new LumbungException(
                    Failure.ENVIRONMENT, Message.of("inspect.scratch", System.getProperty("java.io.tmpdir", "")), e);
        }
    }
}
