package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.source.InboxAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxesTest {
    private static Inboxes of(String general, Map<String, InboxAddress> own) {
        return new Inboxes(
                Optional.of(InboxAddress.of(general)),
                own,
                TestInboxes.at(Path.of("")).access());
    }

    @Test
    void knowsWhetherAllOfThemLieInAFolder(@TempDir Path folder) throws Exception {
        var demo = Files.createDirectory(folder.resolve("demo"));
        var inside = Files.createDirectory(demo.resolve("inbox"));
        var outside = Files.createDirectory(folder.resolve("demo-2"));
        var link = Files.createSymbolicLink(folder.resolve("kiriman"), inside);
        var wayOut = Files.createSymbolicLink(demo.resolve("kiriman"), outside);

        assertThat(of(inside.toString(), Map.of()).lieIn(demo)).isTrue();
        assertThat(of(link.toString(), Map.of()).lieIn(demo)).isTrue();
        assertThat(of(outside.toString(), Map.of()).lieIn(demo)).isFalse();
        assertThat(of(wayOut.toString(), Map.of()).lieIn(demo)).isFalse();
        assertThat(of("hdfs://127.0.0.1:1" + inside, Map.of()).lieIn(demo)).isFalse();
        assertThat(of(inside.toString(), Map.of("bansos", InboxAddress.of(outside)))
                        .lieIn(demo))
                .isFalse();
    }
}
