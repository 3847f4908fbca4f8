package id.lumbung.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A link model as JSON: it holds shares and no value of a person, so that it may be shown and carried elsewhere. */
final class LinkModelFile {
    private LinkModelFile() {}

    static String write(LinkModel model) {
        return """
                {
                  "banding": "%s",
                  "versi": %d,
                  "dilatih": "%s",
                  "rekaman": [%s],
                  "pasangan": %d,
                  "bagian": {
                %s
                  },
                  "potret": {
                %s
                  }
                }
                """.formatted(
                        model.set(),
                        model.version(),
                        model.trained(),
                        model.records().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        model.pairs(),
                        model.shares().entrySet().stream()
                                .map(entry -> "    \"%s\": [%s]".formatted(entry.getKey(), shares(entry.getValue())))
                                .collect(Collectors.joining(",\n")),
                        model.profile().entrySet().stream()
                                .map(entry -> "    \"%s\": [%s]".formatted(entry.getKey(), numbers(entry.getValue())))
                                .collect(Collectors.joining(",\n")));
    }

    private static String shares(List<LinkModel.LevelShares> levels) {
        return levels.stream()
                .map(level -> "[" + numbers(List.of(level.matches(), level.strangers())) + "]")
                .collect(Collectors.joining(", "));
    }

    /** Every digit: a night with the model just trained and one with the model read back must weigh alike. */
    private static String numbers(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** @throws IllegalArgumentException where the text is no link model */
    static LinkModel read(String json) {
        try {
            var root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
            return new LinkModel(
                    (String) value(root, "banding"),
                    ((Number) value(root, "versi")).intValue(),
                    (String) value(root, "dilatih"),
                    ((List<?>) value(root, "rekaman"))
                            .stream().map(value -> ((Number) value).longValue()).toList(),
                    ((Number) value(root, "pasangan")).longValue(),
                    lists(value(root, "bagian"), LinkModelFile::levels),
                    lists(value(root, "potret"), LinkModelFile::doubles));
        } catch (YamlEngineException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("link model: expected the JSON that 'link train' writes.", e);
        }
    }

    private static Object value(Map<?, ?> root, String key) {
        return Objects.requireNonNull(root.get(key), key);
    }

    private static <T> Map<String, T> lists(Object node, Function<List<?>, T> reader) {
        var lists = new LinkedHashMap<String, T>();
        ((Map<?, ?>) node).forEach((name, list) -> lists.put((String) name, reader.apply((List<?>) list)));
        return lists;
    }

    private static List<LinkModel.LevelShares> levels(List<?> levels) {
        return levels.stream()
                .map(level -> doubles((List<?>) level))
                .map(level -> new LinkModel.LevelShares(level.get(0), level.get(1)))
                .toList();
    }

    private static List<Double> doubles(List<?> numbers) {
        return numbers.stream().map(value -> ((Number) value).doubleValue()).toList();
    }
}
