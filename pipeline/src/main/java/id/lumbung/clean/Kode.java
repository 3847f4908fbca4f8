package id.lumbung.clean;

import id.lumbung.feed.CodeLists.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A code of a list, given as the code (one digit also as two: 01) or as its label in any case. */
public final class Kode {

    private static final Cleaned<String> UNKNOWN = Cleaned.setAside(IssueCode.KODE_TAK_DIKENAL);
    private static final int ASCII = 128;

    private final Map<String, Cleaned<String>> codeBySpelling = new HashMap<>();

    /** Most cells hold one character. */
    private final @Nullable Cleaned<String>[] codeByCharacter;

    public Kode(List<Code> list) {
        for (Code code : list) {
            Cleaned<String> cleaned = Cleaned.value(code.code());
            codeBySpelling.putIfAbsent(normalised(code.spelling()), cleaned);
            if (code.spelling().length() == 1 && Digits.onlyDigits(code.spelling())) {
                codeBySpelling.putIfAbsent("0" + code.spelling(), cleaned);
            }
        }
        for (Code code : list) {
            Cleaned<String> cleaned = codeBySpelling.getOrDefault(normalised(code.spelling()), UNKNOWN);
            codeBySpelling.putIfAbsent(code.spelling(), cleaned);
            codeBySpelling.putIfAbsent(code.spelling().toLowerCase(Locale.ROOT), cleaned);
        }
        codeByCharacter = byCharacter();
    }

    public Cleaned<String> clean(String raw) {
        if (raw.length() == 1 && raw.charAt(0) < ASCII) {
            Cleaned<String> known = codeByCharacter[raw.charAt(0)];
            return known != null ? known : UNKNOWN;
        }
        Cleaned<String> known = codeBySpelling.get(raw);
        return known != null ? known : codeBySpelling.getOrDefault(normalised(raw), UNKNOWN);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable Cleaned<String>[] byCharacter() {
        @Nullable Cleaned<String>[] codes = new Cleaned[ASCII];
        for (char c = 0; c < ASCII; c++) {
            codes[c] = codeBySpelling.get(normalised(String.valueOf(c)));
        }
        return codes;
    }

    private static String normalised(String spelling) {
        return Cell.upperCase(Teks.singleSpaced(spelling));
    }
}
