package id.lumbung.clean;

import org.jspecify.annotations.Nullable;

/** A family card number: place and date of issue, serial; built as a NIK, but its date says nothing of a sex. */
public final class NomorKk {

    private NomorKk() {}

    public static Cleaned<String> clean(String raw) {
        @Nullable String digits = Digits.find(raw, Nik.LENGTH);
        return digits != null && Nik.passes(digits) ? Cleaned.value(digits) : Cleaned.setAside(IssueCode.KK_CACAT);
    }
}
