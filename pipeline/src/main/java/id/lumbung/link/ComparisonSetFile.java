package id.lumbung.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a comparison set from YAML: keys {@code banding}, {@code calon}, {@code latihan}, {@code ambang}. */
public final class ComparisonSetFile {
    private ComparisonSetFile() {}

    /**
     * Reads a set.
     *
     * @param name names the set in models and messages
     * @throws IllegalArgumentException naming the key, where something is missing or of another kind
     */
    public static ComparisonSet read(String name, String yaml) {
        var root = map(new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml), name);
        var thresholds = map(root.get("ambang"), "ambang");
        return new ComparisonSet(
                name,
                list(root, "banding", ComparisonSetFile::comparison),
                list(root, "calon", ComparisonSetFile::rule),
                list(root, "latihan", ComparisonSetFile::session),
                text(root, "bukan_asing"),
                new Thresholds(number(thresholds, "tautkan"), number(thresholds, "tinjau")));
    }

    private static Comparison comparison(Map<?, ?> node) {
        return new Comparison(
                text(node, "nama"),
                textOrNull(node, "ukuran"),
                list(
                        node,
                        "tingkat",
                        level -> new ComparisonLevel(
                                text(level, "nama"),
                                text(level, "bila"),
                                Boolean.TRUE.equals(level.get("kosong")),
                                textOrNull(level, "kekerapan"),
                                level.get("kelompok") == null ? "" : text(level, "kelompok"),
                                textOrNull(level, "di_antara"),
                                textOrNull(level, "seperti"),
                                level.get("lazim") == null ? 0 : number(level, "lazim"))));
    }

    private static BlockingRule rule(Map<?, ?> node) {
        var table = textOrNull(node, "tabel");
        return new BlockingRule(text(node, "nama"), table == null ? "" : "_" + table, text(node, "pada"));
    }

    private static TrainingSession session(Map<?, ?> node) {
        return new TrainingSession(
                text(node, "nama"),
                text(node, "pada"),
                Set.of(text(node, "tetap").split(" ", -1)),
                number(node, "seorang"));
    }

    private static <T> List<T> list(Map<?, ?> node, String key, Function<Map<?, ?>, T> reader) {
        if (!(node.get(key) instanceof List<?> items)) {
            throw new IllegalArgumentException("comparison set: expected a list under '%s'.".formatted(key));
        }
        return items.stream().map(item -> reader.apply(map(item, key))).toList();
    }

    private static Map<?, ?> map(@Nullable Object node, String key) {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("comparison set: expected keys and values under '%s'.".formatted(key));
    }

    private static String text(Map<?, ?> node, String key) {
        var text = textOrNull(node, key);
        if (text == null) {
            throw new IllegalArgumentException("comparison set: expected a text under '%s'.".formatted(key));
        }
        return text;
    }

    private static @Nullable String textOrNull(Map<?, ?> node, String key) {
        var value = node.get(key);
        return value == null ? null : value.toString();
    }

    private static double number(Map<?, ?> node, String key) {
        if (node.get(key) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("comparison set: expected a number under '%s'.".formatted(key));
    }
}
