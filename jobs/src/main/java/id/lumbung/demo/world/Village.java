package id.lumbung.demo.world;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A village of the regency. The Kemendagri code and the names are real; the BPS code is invented in the shape of one.
 *
 * @param code ten Kemendagri digits
 * @param dottedCode the same with dots
 * @param bpsCode ten invented BPS digits
 * @param retiredCodes invented earlier Kemendagri codes, separated by a bar
 */
public record Village(
        String code,
        String dottedCode,
        String bpsCode,
        boolean desa,
        String name,
        int district,
        String districtName,
        String retiredCodes) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Village village && village.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The name of the village's kecamatan as file names spell it. */
    public String districtFileName() {
        return districtName.toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
