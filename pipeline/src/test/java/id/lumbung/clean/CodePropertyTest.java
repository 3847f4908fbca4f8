package id.lumbung.clean;

import id.lumbung.feed.CodeLists;
import id.lumbung.feed.CodeLists.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Code lists, yes and no, and free text, held against the table of feeds.md. */
class CodePropertyTest {

    private static final CodeLists LISTS = CodeLists.load();
    private static final int ROUNDS_PER_LIST = 2_000;

    private final RuleProperty<Boolean> yesOrNo = new RuleProperty<>(Ya::clean);
    private final RuleProperty<String> text = new RuleProperty<>(Teks::clean);

    @Test
    void aCodeStaysItselfInEveryList() {
        for (String list : LISTS.names()) {
            List<Code> codes = LISTS.require(list);
            rule(list).reads(dice -> dice.of(codes).code(), (code, dice) -> code);
        }
    }

    @Test
    void everySpellingOfACodeIsTheSameCodeInEveryList() {
        for (String list : LISTS.names()) {
            List<Code> codes = LISTS.require(list);
            rule(list).reads(dice -> dice.of(codes).code(), (code, dice) -> spelling(codes, code, dice));
        }
    }

    @Test
    void nothingElseIsACode() {
        List<String> lists = new ArrayList<>(LISTS.names());
        for (String list : lists) {
            List<Code> codes = LISTS.require(list);
            Map<String, String> spellings = spellings(codes);
            rule(list)
                    .agreesWith(
                            cell -> {
                                String code = spellings.get(asciiUpper(singleSpaced(cell)));
                                return code == null
                                        ? Cleaned.setAside(IssueCode.KODE_TAK_DIKENAL)
                                        : Cleaned.value(code);
                            },
                            dice -> dice.mutated(
                                    spelling(codes, dice.of(codes).code(), dice),
                                    RuleProperty.NOISE + "aiIsSkK\u212A"));
        }
    }

    @Test
    void nothingButTheListedWordsIsAYesOrNo() {
        yesOrNo.agreesWith(
                cell -> {
                    if (cell.matches("1|[Yy]|[Yy][Aa]|[Tt][Rr][Uu][Ee]")) {
                        return Cleaned.value(true);
                    }
                    return cell.matches("2|0|[Tt]|[Tt][Ii][Dd][Aa][Kk]|[Ff][Aa][Ll][Ss][Ee]")
                            ? Cleaned.value(false)
                            : Cleaned.setAside(IssueCode.KODE_TAK_DIKENAL);
                },
                dice -> dice.mutated(
                        dice.inAnyCase(dice.of("1", "2", "0", "Y", "T", "YA", "TIDAK", "TRUE", "FALSE")),
                        RuleProperty.NOISE + "YyTt"));
    }

    @Test
    void textKeepsEverythingThatShows() {
        UnaryOperator<String> shown = CodePropertyTest::singleSpaced;
        text.agreesWith(
                cell -> shown.apply(cell).matches("-|--|(?i:NULL|N/A|NA|#N/A|\\(kosong\\)|TIDAK ADA)")
                        ? Cleaned.empty()
                        : Cleaned.value(shown.apply(cell)),
                CodePropertyTest::anyText);
    }

    @Test
    void cleanTextStaysItself() {
        text.agreesWith(
                cell -> {
                    Cleaned<String> once = text.clean(cell);
                    return once.value() == null ? once : text.clean(once.value());
                },
                CodePropertyTest::anyText);
    }

    private static RuleProperty<String> rule(String list) {
        return new RuleProperty<>(new Kode(LISTS.require(list))::clean, Cell::isEmptyCode, ROUNDS_PER_LIST);
    }

    private static String anyText(Dice dice) {
        String cell = dice.of("GG. MAWAR  7", "TIDAK ADA", "NULL", "Rt 01/02 'Dusun'", "-", "--", "17-06", "(kosong)");
        return dice.mutated(dice.mutated(cell, RuleProperty.NOISE), RuleProperty.NOISE);
    }

    private static Map<String, String> spellings(List<Code> codes) {
        Map<String, String> spellings = new TreeMap<>();
        for (Code code : codes) {
            spellings.putIfAbsent(asciiUpper(code.spelling()), code.code());
            if (code.spelling().matches("[0-9]")) {
                spellings.putIfAbsent("0" + code.spelling(), code.code());
            }
        }
        return spellings;
    }

    private static String spelling(List<Code> codes, String code, Dice dice) {
        List<String> spellings = codes.stream()
                .filter(candidate -> candidate.code().equals(code))
                .map(Code::spelling)
                .toList();
        String spelling = dice.of(spellings);
        if (spelling.matches("[0-9]")) {
            return dice.of("", "0", " ", "'") + spelling;
        }
        return dice.inAnyCase(spelling).replace(" ", dice.of(" ", " ", "  ", "\u00A0"));
    }

    private static String singleSpaced(String cell) {
        return cell.replaceAll("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]", "")
                .replaceAll(RuleProperty.BLANK + "+", " ");
    }

    private static String asciiUpper(String text) {
        StringBuilder upper = new StringBuilder();
        text.chars().forEach(c -> upper.append((char) (c >= 'a' && c <= 'z' ? c - 32 : c)));
        return upper.toString();
    }
}
