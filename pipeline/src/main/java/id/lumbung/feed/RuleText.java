package id.lumbung.feed;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a rule as contracts write it: {@code nik}, {@code bilangan(1..10)}, {@code kode(301a)}, {@code desa(bps)}. */
final class RuleText {

    static final String KNOWN = "one of nik, nomor_kk, nama, tanggal, bulan, rupiah, bilangan(a..b), desimal(a..b),"
            + " kode(list), ya, desa(bps|kemendagri), digit(n), teks";

    private static final Pattern RULE = Pattern.compile("([a-z_]+)(?:\\((.*)\\))?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9}(?:\\.\\d+)?)\\.\\.(\\d{1,9}(?:\\.\\d+)?)?");

    private RuleText() {}

    static Optional<Rule> find(String text) {
        Matcher matcher = RULE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String argument = matcher.group(2);
        return argument == null ? plain(matcher.group(1)) : withArgument(matcher.group(1), argument);
    }

    private static Optional<Rule> plain(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "nik" -> new Rule.Nik();
                    case "nomor_kk" -> new Rule.NomorKk();
                    case "nama" -> new Rule.Nama();
                    case "tanggal" -> new Rule.Tanggal();
                    case "bulan" -> new Rule.Bulan();
                    case "rupiah" -> new Rule.Rupiah();
                    case "ya" -> new Rule.Ya();
                    case "teks" -> new Rule.Teks();
                    default -> null;
                });
    }

    private static Optional<Rule> withArgument(String name, String argument) {
        return switch (name) {
            case "bilangan" -> bilangan(argument);
            case "desimal" -> desimal(argument);
            case "kode" -> argument.isBlank() ? Optional.empty() : Optional.of(new Rule.Kode(argument));
            case "desa" -> desa(argument);
            case "digit" ->
                argument.matches("[1-9]\\d?")
                        ? Optional.of(new Rule.Digit(Integer.parseInt(argument)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Rule> bilangan(String argument) {
        Matcher range = RANGE.matcher(argument);
        if (!range.matches() || range.group(2) == null || argument.matches(".*\\d\\.\\d.*")) {
            return Optional.empty();
        }
        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));
        return from <= to ? Optional.of(new Rule.Bilangan(from, to)) : Optional.empty();
    }

    private static Optional<Rule> desimal(String argument) {
        Matcher range = RANGE.matcher(argument);
        if (!range.matches()) {
            return Optional.empty();
        }
        String to = range.group(2);
        return Optional.of(new Rule.Desimal(new BigDecimal(range.group(1)), to == null ? null : new BigDecimal(to)));
    }

    private static Optional<Rule> desa(String argument) {
        return switch (argument) {
            case "bps" -> Optional.of(new Rule.Desa(Scheme.BPS));
            case "kemendagri" -> Optional.of(new Rule.Desa(Scheme.KEMENDAGRI));
            default -> Optional.empty();
        };
    }
}
