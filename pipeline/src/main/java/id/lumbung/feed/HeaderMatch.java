package id.lumbung.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which field of a file holds which column of the contract. */
public final class HeaderMatch {

    private static final int UNKNOWN = -1;

    private final int[] columnOfField;

    private HeaderMatch(int[] columnOfField) {
        this.columnOfField = columnOfField;
    }

    /** The column in contract order that a field of the file holds; negative when unknown and ignored. */
    public int columnOf(int field) {
        return columnOfField[field];
    }

    /** How many columns of the file the contract does not know. */
    public int unknownColumns() {
        return (int)
                Arrays.stream(columnOfField).filter(column -> column == UNKNOWN).count();
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
                throw HeaderMismatchException.twice(file, contract.feed(), declared.name(), header);
            }
            if (fields.size() == 1) {
                columnOfField[fields.get(0)] = column;
            } else if (declared.required()) {
                missing.add(declared.name());
            }
        }
        boolean knowsAny = Arrays.stream(columnOfField).anyMatch(column -> column != UNKNOWN);
        if (!missing.isEmpty()) {
            throw HeaderMismatchException.missing(file, contract.feed(), missing, header, knowsAny);
        }
        return new HeaderMatch(columnOfField);
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
