package id.lumbung.clean;

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

    private static final int KECAMATAN_DIGITS = 6;

    public Village {
        retiredCodes = List.copyOf(retiredCodes);
    }

    String kecamatan() {
        return code.substring(0, KECAMATAN_DIGITS);
    }
}
