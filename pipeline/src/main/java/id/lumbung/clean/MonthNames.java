package id.lumbung.clean;

import id.lumbung.feed.ReferenceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Month names and abbreviations, Indonesian and English, as {@code nama_bulan.csv} lists them. */
final class MonthNames {

    private static final Map<String, Integer> MONTH_BY_NAME = new HashMap<>();

    static {
        for (List<String> row : ReferenceTable.rows("nama_bulan")) {
            MONTH_BY_NAME.put(row.get(0), Integer.valueOf(row.get(1)));
        }
    }

    private MonthNames() {}

    /** 1 to 12; 0 = no month's name. */
    static int find(String name) {
        return MONTH_BY_NAME.getOrDefault(Cell.upperCase(name), 0);
    }
}
