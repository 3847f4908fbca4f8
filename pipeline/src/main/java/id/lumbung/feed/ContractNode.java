package id.lumbung.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a contract file that remembers the line of all it holds, for messages. */
final class ContractNode {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    ContractNode(String file, Node node, Set<String> known) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw problem(node, "expected keys " + known + ", found something else. Write 'key: value' lines.");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (!known.contains(key)) {
                throw problem(
                        tuple.getKeyNode(),
                        "expected one of %s, found key '%s'. Remove or correct it.".formatted(known, key));
            }
            if (values.put(key, tuple.getValueNode()) != null) {
                throw problem(tuple.getKeyNode(), "expected key '%s' once, found it twice. Remove one.".formatted(key));
            }
        }
    }

    String text(String key) {
        return scalar(value(key));
    }

    @Nullable
    String textOrNull(String key) {
        Node value = values.get(key);
        return value == null ? null : scalar(value);
    }

    boolean flag(String key, boolean otherwise) {
        Node value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        return switch (scalar(value)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem(key, "expected true or false, found '%s'. Correct it.".formatted(scalar(value)));
        };
    }

    List<Node> items(String key) {
        if (value(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw problem(key, "expected a list under '%s', found something else. Write '- ' items.".formatted(key));
    }

    List<String> textsOrNone(String key) {
        List<String> texts = new ArrayList<>();
        if (values.containsKey(key)) {
            items(key).forEach(item -> texts.add(scalar(item)));
        }
        return texts;
    }

    ContractException problem(String key, String message) {
        return problem(values.getOrDefault(key, node), message);
    }

    ContractException problem(Node at, String message) {
        return new ContractException(
                file + ":" + at.getStartMark().map(mark -> mark.getLine() + 1).orElse(1) + ": " + message);
    }

    String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem(value, "expected a single value, found a list or mapping. Write one value.");
    }

    private Node value(String key) {
        Node value = values.get(key);
        if (value == null) {
            throw problem(node, "expected key '%s', found only %s. Add it.".formatted(key, values.keySet()));
        }
        return value;
    }
}
