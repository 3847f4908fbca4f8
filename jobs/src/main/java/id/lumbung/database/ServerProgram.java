package id.lumbung.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs PostgreSQL's own programs.
 *
 * <p>PostgreSQL refuses to run as root. Where Lumbung itself runs as root (a container, a small server), its programs are started in a
 * user namespace of their own ({@code unshare -U}) without any mapping: there they see themselves as "nobody", while for the kernel
 * and on the disk their files stay root's and closed to every other account, and outside files they keep root's rights but none of
 * its capabilities. The server is therefore reached over the network only, and nothing is chowned.
 */
final class ServerProgram {
    private static final List<String> ENVIRONMENT_KEPT = List.of("PATH", "HOME", "SystemRoot", "TEMP", "TMP");

    private final Path binaries;
    private final Path output;

    ServerProgram(Path binaries, Path output) {
        this.binaries = binaries;
        this.output = output;
    }

    /** Runs the program to its end and returns its exit code; what it prints goes to the output file. */
    int run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.resolve("bin").resolve(executable(program)).toString());
        command.addAll(List.of(arguments));
        return exitCodeOf(command);
    }

    /** False where Lumbung runs as root and the kernel or the container forbids user namespaces. */
    boolean allowed() {
        try {
            return !isRoot() || exitCodeOf(List.of("unshare", "-U", "true")) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private int exitCodeOf(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(binaries.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        // The server must not inherit the identity secret or a database password.
        builder.environment().keySet().retainAll(ENVIRONMENT_KEPT);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.get(0), e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) && !isWindows();
    }

    private static String executable(String program) {
        return isWindows() ? program + ".exe" : program;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
