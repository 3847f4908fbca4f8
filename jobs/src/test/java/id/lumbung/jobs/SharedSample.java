package id.lumbung.jobs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where sample deliveries with known truth lie, beside the project; a checkout without them skips what needs them. */
final class SharedSample {
    private SharedSample() {}

    static Path folder(String name) {
        var root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        return root.resolve("../shared").resolve(name).normalize();
    }

    static void assumePresent(Path sample) {
        assumeTrue(Files.isDirectory(sample), "the shared sample is not beside the project");
    }
}
