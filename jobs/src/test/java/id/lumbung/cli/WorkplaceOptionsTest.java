package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Home;
import id.lumbung.engine.SecretIds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WorkplaceOptionsTest {
    private static final String HDFS = "hdfs://127.0.0.1:1/lumbung";

    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");

    @BeforeEach
    void nameAHome() {
        home = folder.resolve("rumah");
    }

    private CommandLineRun show(Map<String, String> environment, String... more) {
        var arguments = new ArrayList<String>();
        arguments.add("link");
        arguments.add("show");
        arguments.add("--bahasa=en");
        arguments.add("--home=" + home);
        arguments.addAll(List.of(more));
        return CommandLineRun.with(
                environment,
                (request, progress) -> {
                    throw new AssertionError("no refresh was asked for");
                },
                arguments.toArray(String[]::new));
    }

    @Test
    void looksIntoTheLakeOfTheHomeUnlessToldOtherwise() {
        var run = show(Map.of());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(home.resolve("lake")).doesNotExist();
    }

    @Test
    void takesAnotherFolderAsTheLake() throws Exception {
        var elsewhere = Files.createDirectory(folder.resolve("danau"));

        assertThat(show(Map.of(), "--lake", elsewhere.toString()).exitCode()).isZero();
        assertThat(show(Map.of(), "--lake", elsewhere.toUri().toString()).exitCode())
                .isZero();
    }

    @Test
    void refusesALakeThatDuckDbCannotReachAndSaysWhatCan() {
        var run = show(Map.of(), "--lake", HDFS);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(HDFS).contains("--engine spark");
    }

    @Test
    void hearsWhatTheEnvironmentSays() {
        var refused = show(Map.of(WorkplaceOptions.LAKE, HDFS));
        var overruled = show(Map.of(WorkplaceOptions.LAKE, HDFS), "--lake", folder.toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith(HDFS);
        assertThat(overruled.exitCode()).isZero();
    }

    @Test
    void refusesTheLakeOfTheHomeToMachinesElsewhere() {
        var run = show(Map.of(), "--engine", "spark", "--master", "spark://induk:7077");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(home.resolve("lake").toString())
                .contains("all machines of spark://induk:7077")
                .contains("--lake");
        assertThat(show(Map.of(), "--engine", "spark", "--spark-conf", "spark.master=yarn")
                        .err())
                .contains("all machines of yarn");
        assertThat(show(Map.of(), "--engine", "spark", "--master", "local[2]").err())
                .startsWith("spark: expected duckdb");
    }

    @Test
    void saysThatThisJarBringsNoSpark() {
        var run = show(Map.of(), "--engine", "spark");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("spark: expected duckdb").contains("lumbung-spark.jar");
    }

    @Test
    void givesDuckDbTheMemoryItIsTold() {
        var options = CommandLine.populateCommand(new WorkplaceOptions(), "--duckdb-memory=3072");
        try (var workplace = options.open(Home.open(home), Map.of());
                var engine = workplace.engines().open(SecretIds.unused(), folder.resolve("spill"), 1000)) {
            assertThat(engine.rows("select current_setting('memory_limit')").get(0))
                    .containsExactly("1.8 GiB"); // 2,000 MB
        }
    }

    @Test
    void refusesMemoryThatIsNoneOrTooLittle() {
        assertThat(show(Map.of(WorkplaceOptions.DUCKDB_MEMORY, "4g")).err())
                .startsWith("4g: expected megabytes from 1536");
        assertThat(show(Map.of(), "--duckdb-memory", "1024").err()).startsWith("1024: expected megabytes from 1536");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        var run = show(Map.of(), "--lake", "hdfs://two words");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("hdfs://two words: expected a folder");
    }
}
