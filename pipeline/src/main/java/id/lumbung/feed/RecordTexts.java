package id.lumbung.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Fetches records again as they arrived, reading the file once more: for those found to be duplicates later. */
public final class RecordTexts {

    private RecordTexts() {}

    /** @param lines where the wanted records start */
    public static Map<Long, String> at(RecordReader reader, Set<Long> lines) {
        Map<Long, String> texts = new HashMap<>();
        while (texts.size() < lines.size()) {
            RawRecord next = reader.next();
            if (next == null) {
                break;
            }
            if (lines.contains(next.line())) {
                texts.put(next.line(), reader.text());
            }
        }
        return texts;
    }
}
