package id.lumbung.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One part of a pair's weight.
 *
 * @param comparison code of what was compared
 * @param level code of how far it agrees
 * @param bits weight of that
 */
public record Evidence(String comparison, String level, BigDecimal bits) {
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern PART = Pattern.compile("([^=;]+)=([^:;]+):([+-]?\\d+(?:\\.\\d+)?)");

    /** Reads {@code NIK=BEDA:-4.1;NAMA=SAMA:12.3}; what is not written so is left out. */
    public static List<Evidence> parts(String text) {
        return SEMICOLON.splitAsStream(text).flatMap(Evidence::part).toList();
    }

    private static Stream<Evidence> part(String text) {
        var part = PART.matcher(text.strip());
        return part.matches()
                ? Stream.of(new Evidence(part.group(1), part.group(2), new BigDecimal(part.group(3))))
                : Stream.empty();
    }
}
