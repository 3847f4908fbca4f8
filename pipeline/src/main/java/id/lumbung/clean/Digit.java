package id.lumbung.clean;

import org.jspecify.annotations.Nullable;

/** A number of exactly so many digits: a card, a membership. */
public record Digit(int length) {

    public Cleaned<String> clean(String raw) {
        @Nullable String digits = Digits.find(raw, length);
        return digits == null ? Cleaned.setAside(IssueCode.NOMOR_CACAT) : Cleaned.value(digits);
    }
}
