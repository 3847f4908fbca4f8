package id.lumbung.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which field of a file holds which column of the contract. */
public final class HeaderMatch {

    private static final int UNKNOWN = -1;

    private final int[] columnOfField;
    /** Our own columns beside rejected records; they come back with what was corrected. */
    private static final String OURS = "lumbung";

    private final int unknownColumns;

    private HeaderMatch(int[] columnOfField, int unknownColumns) {
        this.columnOfField = columnOfField;
        this.unknownColumns = unknownColumns;
    }

    /** The column in contract order that a field of the file holds; negative when unknown and ignored. */
    public int columnOf(int field) {
        return columnOfField[field];
    }

    /** How many columns of the file the contract does not know: not those without a name, nor the reasons of rejects. */
    public int unknownColumns() {
        return unknownColumns;
    }

    /** How many columns of the contract a header names: the separator or row that names most is the right one. */
    public static int knownColumns(Contract contract, List<String> header) {
        Set<String> names = header.stream().map(HeaderName::normalised).collect(Collectors.toSet());
        return (int) IntStream.range(0, contract.columns().size())
                .filter(column -> contract.headerNames(column).stream().anyMatch(names::contains))
                .count();
    }

    /** @throws HeaderMismatchException when a required column is missing, or one is delivered twice */
    public static HeaderMatch of(Contract contract, String file, List<String> header) {
        int[] columnOfField = new int[header.size()];
        Arrays.fill(columnOfField, UNKNOWN);
        Map<String, List<Integer>> fieldsByName = new HashMap<>();
        for (int field = 0; field < header.size(); field++) {
            fieldsByName
                    .computeIfAbsent(HeaderName.normalised(header.get(field)), name -> new ArrayList<>())
                    .add(field);
        }
        List<String> missing = new ArrayList<>();
        for (int column = 0; column < contract.columns().size(); column++) {
            Column declared = contract.columns().get(column);
            List<Integer> fields = findFields(contract.headerNames(column), fieldsByName);
            if (fields.size() > 1) {
                throw HeaderMismatchException.twice(file, contract, declared.name(), header);
            }
            if (fields.size() == 1) {
                columnOfField[fields.get(0)] = column;
            } else if (declared.required()) {
                missing.add(declared.name());
            }
        }
        if (!missing.isEmpty()) {
            throw HeaderMismatchException.missing(file, contract, missing, header);
        }
        return new HeaderMatch(columnOfField, unknown(header, columnOfField));
    }

    private static int unknown(List<String> header, int[] columnOfField) {
        return (int) IntStream.range(0, columnOfField.length)
                .filter(field -> columnOfField[field] == UNKNOWN)
                .mapToObj(field -> HeaderName.normalised(header.get(field)))
                .filter(name -> !name.isEmpty() && !name.startsWith(OURS))
                .count();
    }

    /** A column's own name goes before its aliases, and an earlier alias before a later one. */
    private static List<Integer> findFields(List<String> names, Map<String, List<Integer>> fieldsByName) {
        for (String name : names) {
            List<Integer> fields = fieldsByName.get(name);
            if (fields != null) {
                return fields;
            }
        }
        return List.of();
    }
}
