package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.Scheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

/** Village codes, held against the five steps of feeds.md over made-up registers in which codes and names collide. */
class VillagePropertyTest {

    private static final int REGISTERS = 1_500;
    private static final int CELLS = 20;
    private static final List<String> NAMES = List.of(
            "SUKA PINDAH",
            "SUKAPINDAH",
            "SUKA PINDAHAN",
            "LUBUK PINANG",
            "RETAK ILIR",
            "RETAK MUDIK",
            "PASAR BARU",
            "");

    @Test
    void everyCellIsReadByTheStepsInTheirOrder() {
        for (int round = 0; round < REGISTERS; round++) {
            Dice dice = new Dice(round);
            List<Village> villages = anyVillages(dice);
            VillageRegister register = new VillageRegister(villages);
            for (int cell = 0; cell < CELLS; cell++) {
                Scheme scheme = dice.once(2) ? Scheme.BPS : Scheme.KEMENDAGRI;
                String code = anyCode(dice);
                String name = dice.of("", "Desa ", "KEL. ", "ds ") + dice.inAnyCase(dice.of(NAMES));

                assertThat(new Desa(scheme, register).clean(written(code, dice), Cell.trim(name)))
                        .as("seed %d, scheme %s, code %s, name '%s', register %s", round, scheme, code, name, villages)
                        .isEqualTo(read(villages, scheme, code, plain(name)));
            }
        }
    }

    private static Cleaned<String> read(List<Village> villages, Scheme scheme, String code, String name) {
        List<Village> declared = known(villages, scheme, code);
        if (declared.size() == 1) {
            Village village = declared.get(0);
            String own = plain(village.name());
            boolean another = !name.isEmpty()
                    && !name.equals(own)
                    && villages.stream()
                            .filter(other ->
                                    other.code().startsWith(village.code().substring(0, 6)))
                            .anyMatch(other -> plain(other.name()).equals(name));
            return another && new JaroWinklerSimilarity().apply(own, name) < 0.85
                    ? Cleaned.flagged(village.code(), IssueCode.DESA_NAMA_BEDA)
                    : Cleaned.value(village.code());
        }
        List<Village> other = known(villages, scheme == Scheme.BPS ? Scheme.KEMENDAGRI : Scheme.BPS, code);
        return other.size() == 1
                        && !name.isEmpty()
                        && plain(other.get(0).name()).equals(name)
                ? Cleaned.flagged(other.get(0).code(), IssueCode.DESA_SKEMA_TERTUKAR)
                : Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL);
    }

    /** Those that have the code in the scheme, else those that had it. */
    private static List<Village> known(List<Village> villages, Scheme scheme, String code) {
        if (scheme == Scheme.BPS) {
            return having(villages, village -> code.equals(village.bpsCode()));
        }
        List<Village> current = having(villages, village -> village.code().equals(code));
        return current.isEmpty()
                ? having(villages, village -> village.retiredCodes().contains(code))
                : current;
    }

    private static List<Village> having(List<Village> villages, Predicate<Village> code) {
        return villages.stream().filter(code).toList();
    }

    private static List<Village> anyVillages(Dice dice) {
        List<Village> villages = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = dice.between(2, 10); i > 0; i--) {
            String code = anyCode(dice);
            List<String> retired = new ArrayList<>();
            for (int j = dice.below(3); j > 0; j--) {
                retired.add(anyCode(dice));
            }
            if (codes.add(code)) {
                villages.add(new Village(code, dice.once(4) ? null : anyCode(dice), dice.of(NAMES), retired));
            }
        }
        return villages;
    }

    /** One of thirty, in three kecamatan. */
    private static String anyCode(Dice dice) {
        return "17060%d200%d".formatted(dice.between(1, 3), dice.below(10));
    }

    private static String written(String code, Dice dice) {
        String dotted = code.replaceFirst("(..)(..)(..)(....)", "$1.$2.$3.$4");
        return dice.of(code, dotted, dotted.replace('.', ' '), code + ".0", dotted.replace(".", " . "));
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT)
                .replaceFirst("^(DESA|DS|KEL)[ .]+(?=.)", "")
                .replaceAll("[^A-Z]", "");
    }
}
