package id.lumbung.feed;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The code lists contracts name, by list. */
public record CodeLists(Map<String, List<Code>> codes) implements Serializable {

    /**
     * One accepted spelling of a code.
     *
     * @param code as it is stored
     * @param spelling the code itself, its label or another form of it
     */
    public record Code(String code, String spelling) implements Serializable {}

    public static CodeLists load() {
        Map<String, List<Code>> codes = new LinkedHashMap<>();
        for (List<String> row : ReferenceTable.rows("daftar_kode")) {
            List<Code> list = codes.computeIfAbsent(row.get(0), name -> new ArrayList<>());
            list.add(new Code(row.get(1), row.get(1)));
            list.add(new Code(row.get(1), row.get(2)));
        }
        for (List<String> row : ReferenceTable.rows("daftar_kode_alias")) {
            List<Code> list = codes.get(row.get(0));
            if (list == null || list.stream().noneMatch(code -> code.code().equals(row.get(1)))) {
                throw new ContractException(
                        "lumbung/reference/daftar_kode_alias.csv: expected a list and code of daftar_kode.csv, found '%s,%s'. Fix either file."
                                .formatted(row.get(0), row.get(1)));
            }
            list.add(new Code(row.get(1), row.get(2)));
        }
        return new CodeLists(codes);
    }

    public Set<String> names() {
        return codes.keySet();
    }

    /** The accepted spellings of a list that the contracts were verified to name rightly. */
    public List<Code> require(String list) {
        List<Code> found = codes.get(list);
        if (found == null) {
            throw new ContractException(
                    "daftar_kode.csv: expected list '%s', found none. Add it, or name another.".formatted(list));
        }
        return found;
    }
}
