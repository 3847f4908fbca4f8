package id.lumbung.clean;

import id.lumbung.feed.CodeLists.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A code of a list, given as the code (with or without leading zeros) or as its label in any case. */
public final class Kode {

    private static final Cleaned<String> UNKNOWN = Cleaned.setAside(IssueCode.KODE_TAK_DIKENAL);

    private final Map<String, Cleaned<String>> codeBySpelling = new HashMap<>();

    public Kode(List<Code> list) {
        for (Code code : list) {
            Cleaned<String> cleaned = Cleaned.value(code.code());
            codeBySpelling.putIfAbsent(normalised(code.spelling()), cleaned);
        }
        for (Code code : list) {
            Cleaned<String> cleaned = codeBySpelling.getOrDefault(normalised(code.spelling()), UNKNOWN);
            codeBySpelling.putIfAbsent(code.spelling(), cleaned);
            codeBySpelling.putIfAbsent(code.spelling().toLowerCase(Locale.ROOT), cleaned);
            if (Digits.onlyDigits(code.spelling())) {
                codeBySpelling.putIfAbsent("0" + code.spelling(), cleaned);
            }
        }
    }

    public Cleaned<String> clean(String raw) {
        Cleaned<String> known = codeBySpelling.get(raw);
        return known != null ? known : codeBySpelling.getOrDefault(normalised(raw), UNKNOWN);
    }

    private static String normalised(String spelling) {
        if (Digits.onlyDigits(spelling)) {
            int start = 0;
            while (start < spelling.length() - 1 && spelling.charAt(start) == '0') {
                start++;
            }
            return spelling.substring(start);
        }
        return Teks.singleSpaced(spelling).toUpperCase(Locale.ROOT);
    }
}
