package id.lumbung.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running server writes about itself into {@code postmaster.pid}; after a crash the file stays behind and lies. */
record PostmasterFile(Path file, List<String> lines) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static PostmasterFile in(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        try {
            return new PostmasterFile(file, Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            return new PostmasterFile(file, List.of());
        }
    }

    /** True when the process named here lives and is a PostgreSQL, not another that got the number after a crash. */
    boolean namesALivingServer() {
        return process()
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent();
    }

    boolean isReady() {
        return lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
    }

    /** Removes the file when its number belongs to another program by now: PostgreSQL itself would refuse to start. */
    void removeIfMisleading() throws IOException {
        var takenByAnother = process().filter(ProcessHandle::isAlive).isPresent() && !namesALivingServer();
        if (takenByAnother && !answers()) {
            Files.deleteIfExists(file);
        }
    }

    private Optional<ProcessHandle> process() {
        if (lines.size() <= PID || !lines.get(PID).strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(PID).strip()));
    }

    private boolean answers() {
        if (lines.size() <= PORT || !lines.get(PORT).strip().matches("\\d{1,5}")) {
            return false;
        }
        try (var socket = new Socket()) {
            var port = Integer.parseInt(lines.get(PORT).strip());
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
