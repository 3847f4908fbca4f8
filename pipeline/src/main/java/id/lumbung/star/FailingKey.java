package id.lumbung.star;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which row violates a check.
 *
 * @param cells by column; no cell of a person
 */
public record FailingKey(Map<String, String> cells) {
    @Override
    public String toString() {
        return cells.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining(", "));
    }
}
