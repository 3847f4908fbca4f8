package id.lumbung.clean;

import id.lumbung.feed.Scheme;
import org.jspecify.annotations.Nullable;

/** A village code of a scheme, made the current Kemendagri code of the village it means. */
public record Desa(Scheme scheme, VillageRegister villages) {

    private static final int DIGITS = 10;

    /** @param name the village's name beside the code, empty when there is none */
    public Cleaned<String> clean(String raw, String name) {
        String code = Digits.find(raw, DIGITS);
        return code == null ? Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL) : villages.find(scheme, code, name);
    }

    /** The digits an unknown code keeps in a key; null when it has none, or a spreadsheet has dropped some. */
    static @Nullable String findDigits(String raw) {
        if (Digits.isScientific(raw)) {
            return null;
        }
        String code = raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < code.length(); i++) {
            if (Digits.isDigit(code.charAt(i))) {
                digits.append(code.charAt(i));
            }
        }
        return digits.length() == 0 ? null : digits.toString();
    }
}
