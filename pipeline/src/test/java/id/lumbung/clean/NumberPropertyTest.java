package id.lumbung.clean;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** NIK, family card and other numbers of a fixed length, held against the table of feeds.md. */
class NumberPropertyTest {

    private static final String SEPARATOR = "(?:" + RuleProperty.BLANK + "|[.\\-\u2010-\u2015\u2212])";
    private static final Pattern NIK = Pattern.compile("(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])[0-9]{4}"
            + "(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])([0-9]{2})(?!0000)[0-9]{4}");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+([.,][0-9]*)?[Ee][+-]?[0-9]+");

    private final RuleProperty<String> nik = new RuleProperty<>(Nik::clean);
    private final RuleProperty<String> card = new RuleProperty<>(NomorKk::clean);
    private final RuleProperty<String> membership = new RuleProperty<>(new Digit(11)::clean);

    @Test
    void aNikStaysItself() {
        nik.reads(NumberPropertyTest::anyNik, (digits, dice) -> digits);
        card.reads(NumberPropertyTest::anyNik, (digits, dice) -> digits);
        membership.reads(dice -> dice.digits(11), (digits, dice) -> digits);
    }

    @Test
    void everyNotationOfANumberIsTheSameNumber() {
        nik.reads(NumberPropertyTest::anyNik, NumberPropertyTest::written);
        card.reads(NumberPropertyTest::anyNik, NumberPropertyTest::written);
        membership.reads(dice -> dice.digits(11), NumberPropertyTest::written);
    }

    @Test
    void nothingElseIsANik() {
        nik.agreesWith(
                cell -> {
                    String digits = digits(cell);
                    if (isNik(digits)) {
                        return Cleaned.value(digits);
                    }
                    return Cleaned.setAside(isScientific(cell) ? IssueCode.NIK_EKSPONEN : IssueCode.NIK_CACAT);
                },
                NumberPropertyTest::almostANik);
    }

    @Test
    void nothingElseIsAFamilyCard() {
        card.agreesWith(
                cell -> isNik(digits(cell)) ? Cleaned.value(digits(cell)) : Cleaned.setAside(IssueCode.KK_CACAT),
                NumberPropertyTest::almostANik);
    }

    @Test
    void nothingElseIsANumberOfThatLength() {
        membership.agreesWith(
                cell -> digits(cell).matches("[0-9]{11}")
                        ? Cleaned.value(digits(cell))
                        : Cleaned.setAside(IssueCode.NOMOR_CACAT),
                dice -> dice.mutated(written(dice.digits(dice.between(10, 12)), dice), RuleProperty.NOISE));
    }

    private static String anyNik(Dice dice) {
        String province = dice.of("11", "16", "17", "19", "21", "31", "36", "53", "64", "65", "76", "82", "91", "96");
        LocalDate date = LocalDate.of(1925, 1, 1).plusDays(dice.below(100 * 365));
        int day = date.getDayOfMonth() + (dice.once(2) ? 40 : 0);
        return "%s%s%02d%02d%02d%04d"
                .formatted(
                        province,
                        dice.digits(4),
                        day,
                        date.getMonthValue(),
                        date.getYear() % 100,
                        dice.between(1, 9999));
    }

    private static String written(String digits, Dice dice) {
        StringBuilder cell = new StringBuilder(dice.of("", "", "'", " ", "\u00A0", "\u200B'", "\uFEFF"));
        for (int i = 0; i < digits.length(); i++) {
            boolean last = i == digits.length() - 1;
            cell.append(i > 0 && !last && dice.once(4) ? dice.of(" ", ".", "-", "\u00A0", " - ", "\u2013") : "")
                    .append(digits.charAt(i));
        }
        return cell.append(dice.of("", "", ".0", " ", "\u00A0", ".0 ")).toString();
    }

    private static String almostANik(Dice dice) {
        if (dice.once(10)) {
            return dice.mutated(
                    dice.between(1, 9)
                            + dice.of(".", ",", "")
                            + dice.digits(dice.below(7))
                            + dice.of("E+", "E", "e+", "e", " E+ ", "e-")
                            + dice.of("15", "5", "015"),
                    RuleProperty.NOISE);
        }
        String digits = dice.once(3) ? dice.of("17", "16", "22") + dice.digits(14) : anyNik(dice);
        if (dice.once(3)) {
            digits = dice.digits(2) + digits.substring(2);
        }
        if (dice.once(40)) {
            digits = String.valueOf(dice.digits(1).charAt(0)).repeat(16);
        }
        return dice.mutated(written(digits, dice), RuleProperty.NOISE);
    }

    /** Without what may stand between digits and a float's tail; empty when something else is there. */
    private static String digits(String cell) {
        String number = cell.replaceFirst("\\.0$", "");
        return number.matches("(?:[0-9]|" + SEPARATOR + ")*") ? number.replaceAll(SEPARATOR, "") : "";
    }

    private static boolean isNik(String digits) {
        Matcher parts = NIK.matcher(digits);
        return parts.matches() && !digits.matches("(.)\\1*") && isDateOfSomeCentury(parts);
    }

    private static boolean isDateOfSomeCentury(Matcher parts) {
        int dayField = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int year = Integer.parseInt(parts.group(3));
        return IntStream.of(1800, 1900, 2000)
                .mapToObj(century -> YearMonth.of(century + year, month))
                .anyMatch(possible -> possible.isValidDay(dayField > 40 ? dayField - 40 : dayField));
    }

    private static boolean isScientific(String cell) {
        return SCIENTIFIC.matcher(cell.replaceAll(RuleProperty.BLANK, "")).matches();
    }
}
