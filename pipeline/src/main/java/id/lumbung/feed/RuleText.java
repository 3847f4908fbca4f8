package id.lumbung.feed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule as contracts write it: {@code nik}, {@code bilangan(1..10)}, {@code kode(301a)}, {@code desa(bps)}. */
public final class RuleText {

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

    /** The rule as a contract writes it. */
    public static String of(Rule rule) {
        if (rule instanceof Rule.Bilangan range) {
            return "bilangan(%d..%d)".formatted(range.from(), range.to());
        }
        if (rule instanceof Rule.Desimal range) {
            var to = range.to();
            return "desimal(%s..%s)".formatted(range.from(), to == null ? "" : to);
        }
        if (rule instanceof Rule.Kode kode) {
            return "kode(" + kode.list() + ")";
        }
        if (rule instanceof Rule.Desa desa) {
            return "desa(" + desa.scheme().name().toLowerCase(Locale.ROOT) + ")";
        }
        if (rule instanceof Rule.Digit digit) {
            return "digit(" + digit.length() + ")";
        }
        return rule instanceof Rule.NomorKk
                ? "nomor_kk"
                : rule.getClass().getSimpleName().toLowerCase(Locale.ROOT);
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
