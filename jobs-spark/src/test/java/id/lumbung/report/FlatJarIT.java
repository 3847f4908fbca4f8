package id.lumbung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The jar that spark-submit takes holds what the report's page is made of. */
class FlatJarIT {
    private static final Path JAR = Path.of("target", "lumbung-spark.jar");

    @Test
    void holdsThePartsOfTheReport() throws Exception {
        try (var jar = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var load = jar.loadClass(PageAssets.class.getName()).getDeclaredMethod("load");
            load.setAccessible(true);

            assertThat(load.invoke(null)).hasNoNullFieldsOrProperties();
        }
    }
}
