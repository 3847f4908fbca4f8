package id.lumbung.star;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of the warehouse-schema jar, found through the list the build puts into it. */
final class WarehouseResources {
    private static final String ROOT = "/lumbung/";

    private WarehouseResources() {}

    /** Paths below {@code folder} that end in {@code ending}, sorted. */
    static List<String> paths(String folder, String ending) {
        return text("daftar.txt")
                .lines()
                .map(line -> line.replace('\\', '/').strip())
                .filter(line -> line.startsWith(folder + "/") && line.endsWith(ending))
                .sorted()
                .toList();
    }

    static String text(String path) {
        try (var input = WarehouseResources.class.getResourceAsStream(ROOT + path)) {
            if (input == null) {
                throw new ModelException("lumbung/%s: missing from the class path.".formatted(path));
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without folder and ending. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
