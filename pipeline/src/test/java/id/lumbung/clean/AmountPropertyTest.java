package id.lumbung.clean;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rupiah, whole numbers and decimal numbers, held against the table of feeds.md. */
class AmountPropertyTest {

    private static final BigDecimal MOST_RUPIAH = new BigDecimal("999999999999999");
    private static final String GAP = "(?:" + RuleProperty.BLANK + "|['\u2019])*";
    private static final Pattern SIGNED = Pattern.compile("(-?)" + GAP + "(?i:Rp\\.?|IDR)?" + GAP + "(-?)" + GAP
            + "(?:(?<=-)(?i:Rp\\.?|IDR)" + GAP + ")?([0-9.,]+-?)");
    private static final Pattern PLAIN = Pattern.compile("([0-9]+)(?:[.,]([0-9]{1,2}))?");
    private static final Pattern SPREADSHEET = Pattern.compile("([0-9]{4,})[.,]([0-9]{4,})");
    private static final Pattern POINTS = Pattern.compile("([1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,([0-9]{1,2}))?");
    private static final Pattern COMMAS = Pattern.compile("([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.([0-9]{1,2}))?");

    private final RuleProperty<Long> rupiah = new RuleProperty<>(Rupiah::clean);
    private final RuleProperty<Integer> number = new RuleProperty<>(new Bilangan(1, 9999)::clean);
    private final RuleProperty<BigDecimal> decimal =
            new RuleProperty<>(new Desimal(BigDecimal.ZERO, BigDecimal.ONE)::clean);
    private final RuleProperty<BigDecimal> openDecimal = new RuleProperty<>(new Desimal(BigDecimal.ZERO, null)::clean);

    @Test
    void anAmountStaysItself() {
        rupiah.reads(AmountPropertyTest::anyAmount, (value, dice) -> value.toString());
        number.reads(dice -> dice.between(1, 9999), (value, dice) -> value.toString());
        decimal.reads(AmountPropertyTest::anyShare, (value, dice) -> value.toPlainString());
    }

    @Test
    void everyNotationOfAnAmountIsTheSameAmount() {
        rupiah.reads(AmountPropertyTest::anyAmount, AmountPropertyTest::written);
    }

    @Test
    void everyNotationOfANumberIsTheSameNumber() {
        number.reads(
                dice -> dice.between(1, 9999),
                (value, dice) -> dice.of("", "0", "000", "'", " ") + value + dice.of("", ".0", ",0", " "));
        decimal.reads(AmountPropertyTest::anyShare, (value, dice) -> {
            String short4 = value.stripTrailingZeros().toPlainString();
            return dice.once(2) ? short4 : short4.replace('.', ',');
        });
    }

    @Test
    void nothingElseIsAnAmount() {
        rupiah.agreesWith(
                AmountPropertyTest::readRupiah,
                dice -> dice.mutated(
                        dice.once(20) ? dice.digits(dice.between(12, 20)) : written(anyAmount(dice), dice),
                        RuleProperty.NOISE + "RrPpIDR"));
    }

    @Test
    void nothingElseIsAWholeNumber() {
        number.agreesWith(
                cell -> {
                    boolean whole = cell.matches("-?[0-9]+([.,]0)?");
                    BigInteger value = whole ? new BigInteger(cell.replaceFirst("[.,]0$", "")) : BigInteger.ZERO;
                    return value.signum() > 0 && value.compareTo(BigInteger.valueOf(9999)) <= 0
                            ? Cleaned.value(value.intValueExact())
                            : Cleaned.setAside(IssueCode.BILANGAN_CACAT);
                },
                dice -> dice.mutated(dice.below(12_000) + dice.of("", ".0", ".00", ",0", ".5"), RuleProperty.NOISE));
    }

    @Test
    void nothingElseIsADecimalNumber() {
        decimal.agreesWith(
                cell -> readDecimal(cell, BigDecimal.ONE),
                dice -> dice.mutated(anyShare(dice).toPlainString(), RuleProperty.NOISE));
        openDecimal.agreesWith(
                cell -> readDecimal(
                        cell, new BigDecimal("9999999999999999.9999999999995").subtract(BigDecimal.valueOf(1, 13))),
                dice -> dice.mutated(
                        dice.digits(dice.between(1, 18)) + dice.of(".", ",", "") + dice.digits(dice.below(15)),
                        RuleProperty.NOISE));
    }

    private static Cleaned<Long> readRupiah(String cell) {
        Matcher parts = SIGNED.matcher(cell);
        if (!parts.matches() || (!parts.group(1).isEmpty() && !parts.group(2).isEmpty())) {
            return Cleaned.setAside(IssueCode.RUPIAH_CACAT);
        }
        boolean negative = !parts.group(1).isEmpty() || !parts.group(2).isEmpty();
        String figure = parts.group(3);
        if (figure.endsWith("-")) {
            if (!figure.matches("[0-9.]+,-")) {
                return Cleaned.setAside(IssueCode.RUPIAH_CACAT);
            }
            figure = figure.replace(",-", "");
            if (figure.contains(".") && !POINTS.matcher(figure).matches()) {
                return Cleaned.setAside(IssueCode.RUPIAH_CACAT);
            }
        }
        for (Pattern notation : new Pattern[] {PLAIN, SPREADSHEET, POINTS, COMMAS}) {
            Matcher amount = notation.matcher(figure);
            if (amount.matches()) {
                String fraction = amount.groupCount() < 2 || amount.group(2) == null ? "0" : amount.group(2);
                return amount(new BigDecimal(amount.group(1).replaceAll("[.,]", "") + "." + fraction), negative);
            }
        }
        return Cleaned.setAside(IssueCode.RUPIAH_CACAT);
    }

    private static Cleaned<Long> amount(BigDecimal value, boolean negative) {
        BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
        if (whole.compareTo(MOST_RUPIAH) > 0) {
            return Cleaned.setAside(IssueCode.RUPIAH_CACAT);
        }
        return negative && value.signum() > 0
                ? Cleaned.setAside(IssueCode.RUPIAH_NEGATIF)
                : Cleaned.value(whole.longValueExact());
    }

    private static Cleaned<BigDecimal> readDecimal(String cell, BigDecimal most) {
        if (!cell.matches("-?[0-9]+([.,][0-9]+)?")) {
            return Cleaned.setAside(IssueCode.DESIMAL_CACAT);
        }
        BigDecimal value = new BigDecimal(cell.replace(',', '.'));
        return value.signum() >= 0 && value.compareTo(most) <= 0
                ? Cleaned.value(value.setScale(12, RoundingMode.HALF_UP))
                : Cleaned.setAside(IssueCode.DESIMAL_CACAT);
    }

    private static Long anyAmount(Dice dice) {
        long amount = Long.parseLong(dice.digits(dice.between(1, 13)));
        return dice.once(3) ? amount / 1000 * 1000 : amount;
    }

    private static BigDecimal anyShare(Dice dice) {
        return dice.once(50)
                ? BigDecimal.ONE.setScale(12)
                : new BigDecimal("0." + dice.digits(dice.between(1, 12))).setScale(12);
    }

    private static String written(Long value, Dice dice) {
        String plain = value.toString();
        String grouped = plain.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ".");
        String decimals = dice.of("", ",00", ",0", ",4", ",49", ",-");
        String cell = dice.once(3) ? plain + decimals : grouped + decimals;
        if (dice.once(3)) {
            String commas = dice.once(2) ? plain : grouped.replace('.', ',');
            cell = commas + decimals.replace(",-", "").replace(',', '.');
        }
        if (value >= 1000 && dice.once(8)) {
            cell = plain + dice.of(".", ",") + dice.of("0000", "4999999", "00000000002");
        }
        return dice.of("", "", "", "Rp ", "Rp", "Rp. ", "RP", "rp.", "IDR ", "idr", "Rp\u00A0", "'", " ") + cell;
    }
}
