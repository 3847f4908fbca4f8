package id.lumbung.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A village of the register.
 *
 * @param code ten digits of Kemendagri
 * @param bpsCode ten digits of BPS; null when the register has none
 * @param retiredCodes ten digits each, of Kemendagri
 */
public record Village(String code, @Nullable String bpsCode, String name, List<String> retiredCodes) {

    private static final int CODE_DIGITS = 10;
    private static final int KECAMATAN_DIGITS = 6;

    public Village {
        retiredCodes = List.copyOf(retiredCodes);
    }

    /**
     * From the clean cells of a {@code wilayah} record.
     *
     * @param retired codes with or without dots, separated by bars; what is no code is passed over
     */
    public static Village of(String code, @Nullable String bpsCode, @Nullable String name, @Nullable String retired) {
        List<String> codes = new ArrayList<>();
        for (String part : (retired == null ? "" : retired).split("\\|", -1)) {
            String digits = Digits.find(part.strip(), CODE_DIGITS);
            if (digits != null) {
                codes.add(digits);
            }
        }
        return new Village(code, bpsCode, name == null ? "" : name, codes);
    }

    String kecamatan() {
        return code.substring(0, KECAMATAN_DIGITS);
    }
}
