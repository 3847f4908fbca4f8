package id.lumbung.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.launcher.JavaModuleOptions;

/** A Java machine beside this one, with the same class path; it works in a folder of its own and says there what breaks. */
final class JavaProcess implements AutoCloseable {
    private final Path folder;
    private final Process process;
    private final BufferedReader output;

    private JavaProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts {@code main}. {@code settings} become system properties. */
    static JavaProcess start(
            Class<?> main,
            Path folder,
            Map<String, String> environment,
            Map<String, String> settings,
            List<String> arguments)
            throws IOException {
        Files.createDirectories(folder);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(main.getName());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("stderr.log").toFile());
        builder.environment().putAll(environment);
        return new JavaProcess(folder, builder.start());
    }

    /** Where it works. */
    Path folder() {
        return folder;
    }

    /** The next line that the machine prints; whoever asks waits for it. */
    String requireLine() throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new IOException("a machine of the cluster ended before it was ready, see stderr.log in its folder");
        }
        return line;
    }

    /** Ends the machine and those it started, as a power cut would. */
    @Override
    public void close() {
        var started = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        started.forEach(child -> {
            child.destroyForcibly();
            child.onExit().join();
        });
    }
}
