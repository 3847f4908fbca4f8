package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher tells {@code spark-submit}, here one that only repeats it. */
class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final long LONGEST_SECONDS = 60;
    private static final long POLL_MILLIS = 20;
    private static final String OURS = "spark-core_2.13-4.2.9.jar";

    @TempDir
    private Path folder;

    @BeforeEach
    void copiesTheLauncherBesideAJarThatIsCurrent() throws IOException {
        for (var name : List.of("lumbung", "pom.xml")) {
            Files.copy(ROOT.resolve(name), folder.resolve(name));
        }
        var target = Files.createDirectories(folder.resolve("jobs-spark/target"));
        Files.createFile(target.resolve("lumbung-spark.jar"));
        Files.createFile(target.resolve("jobs-spark.stamp"));
    }

    @Test
    void tellsWhatTheCommandLineSays() throws Exception {
        var words = List.of(
                "run",
                "--engine",
                "spark",
                "--master=yarn",
                "--lake",
                "hdfs:///lumbung",
                "--spark-conf",
                "spark.yarn.queue=malam",
                "--spark-conf=spark.kerberos.keytab=/etc/kunci satu.keytab");

        var told = run(Map.of("LUMBUNG_JAVA_OPTS", "-Xmx3g -Dkata=nilai"), words.toArray(String[]::new));

        assertThat(told.exit()).isZero();
        assertThat(told.words())
                .startsWith("--master", "yarn", "--driver-memory", "3g")
                .containsSubsequence("--conf", "spark.yarn.queue=malam")
                .containsSubsequence("--conf", "spark.kerberos.keytab=/etc/kunci satu.keytab")
                .containsSubsequence("--class", "id.lumbung.cli.Lumbung")
                .contains(folder.toRealPath()
                        .resolve("jobs-spark/target/lumbung-spark.jar")
                        .toString())
                .endsWith(words.toArray(String[]::new));
        assertThat(told.words()).noneMatch(word -> word.contains("-Xmx"));
    }

    /** {@code spark.driver.extraJavaOptions}, with which a cluster finds its Kerberos, is left alone. */
    @Test
    void givesOptionsOfJavaAsDefaults() throws Exception {
        var told = run(Map.of("LUMBUNG_JAVA_OPTS", "-Dkata=nilai"), "run", "--engine", "spark");

        assertThat(told.words())
                .doesNotContain("--driver-java-options", "--master")
                .filteredOn(word -> word.startsWith("spark.driver.defaultJavaOptions="))
                .singleElement()
                .asString()
                .contains("-XX:+UseParallelGC", "-XX:MetaspaceSize=", "-Dkata=nilai");
    }

    @Test
    void giveWayToAnotherCollector() throws Exception {
        var told = run(Map.of("LUMBUNG_JAVA_OPTS", "-XX:+UseG1GC"), "run", "--engine", "spark");

        assertThat(told.words())
                .anyMatch(word -> word.contains("UseG1GC"))
                .noneMatch(word -> word.contains("Parallel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spark-core_2.13-3.5.1.jar", "spark-core_2.12-4.2.0.jar"})
    void refusesAnotherSpark(String core) throws Exception {
        var told = run(core, Map.of(), "run", "--engine", "spark", "--bahasa", "en");

        assertThat(told.exit()).isEqualTo(5);
        assertThat(told.words()).singleElement().asString().contains("SPARK_HOME: Spark 4.2 with Scala 2.13 is needed");
    }

    /** Java reads its jar as long as it runs. */
    @Test
    void buildsNothingWhileACommandRunsFromIt() throws Exception {
        var going = folder.resolve("berjalan");
        var first = start(
                OURS,
                ": >'" + going + "'; sleep " + LONGEST_SECONDS,
                Redirect.DISCARD,
                Map.of(),
                "run",
                "--engine=spark");
        try {
            while (!Files.exists(going) && first.isAlive()) {
                Thread.sleep(POLL_MILLIS);
            }
            assertThat(run(Map.of(), "run", "--engine=spark").exit())
                    .as("beside it")
                    .isZero();

            Files.setLastModifiedTime(
                    folder.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(LONGEST_SECONDS)));
            var refused = run(Map.of("LUMBUNG_PATIENCE", "1"), "run", "--engine=spark", "--bahasa=en");
            assertThat(refused.exit()).isEqualTo(5);
            assertThat(refused.words())
                    .anyMatch(line -> line.startsWith("Stop serve first"))
                    .noneMatch(line -> line.contains("Building Lumbung"));
        } finally {
            first.descendants().forEach(ProcessHandle::destroyForcibly);
            first.destroyForcibly().waitFor();
        }
        var builds = run(Map.of("LUMBUNG_PATIENCE", "1"), "run", "--engine=spark", "--bahasa=en");
        assertThat(builds.words())
                .as("with nothing to build from here")
                .anyMatch(line -> line.contains("Building Lumbung … failed"));
    }

    private record Told(int exit, List<String> words) {}

    private Told run(Map<String, String> environment, String... words) throws Exception {
        return run(OURS, environment, words);
    }

    private Told run(String core, Map<String, String> environment, String... words) throws Exception {
        var output = Files.createTempFile(folder, "keluaran-", ".txt");
        var process = start(core, "printf '%s\\n' \"$@\"", Redirect.to(output.toFile()), environment, words);
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Told(process.exitValue(), Files.readAllLines(output));
    }

    /** {@code script}: what stands for {@code spark-submit}. */
    private Process start(String core, String script, Redirect output, Map<String, String> environment, String... words)
            throws IOException {
        var spark = Files.createTempDirectory(folder, "spark-");
        Files.createDirectories(spark.resolve("jars"));
        Files.createFile(spark.resolve("jars").resolve(core));
        var submit = Files.createDirectories(spark.resolve("bin")).resolve("spark-submit");
        Files.writeString(submit, "#!/bin/sh\n" + script + "\n");
        assertThat(submit.toFile().setExecutable(true)).isTrue();
        var command = new ProcessBuilder(folder.resolve("lumbung").toString());
        command.command().addAll(List.of(words));
        command.environment().keySet().removeIf(name -> name.startsWith("LUMBUNG_"));
        command.environment().put("SPARK_HOME", spark.toString());
        command.environment().putAll(environment);
        return command.redirectErrorStream(true).redirectOutput(output).start();
    }
}
