package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names, held against the table of feeds.md. */
class NamaPropertyTest {

    private static final List<String> WORDS = List.of(
            "SUPARDI",
            "SITI",
            "AMINAH",
            "BUDI",
            "NUR'AINI",
            "ANDI-ANDI",
            "MUH.",
            "ABD.",
            "ST.",
            "BIN",
            "BINTI",
            "RAHMAN",
            "JOSÉ",
            "ÄNNE",
            "MA",
            "HASAN",
            "KHADIJAH",
            "IRMA",
            "ALMA",
            "DRAJAT",
            "TN",
            "SELAMET",
            "ΑΝΝΑ");
    private static final List<String> TITLES = List.of(
            "H.",
            "Hj.",
            "Dr.",
            "dr.",
            "Drs.",
            "Dra.",
            "Ir.",
            "Prof.",
            "K.H.",
            "KH.",
            "Ust.",
            "Ustadz",
            "H",
            "Hj",
            "DR",
            "Ny.",
            "Tn.",
            "apt.",
            "drg.",
            "Ns.",
            "Prof. Dr. H.",
            "Drs.H.");
    private static final List<String> DEGREES = List.of(
            ", S.Pd",
            " S.Pd",
            ", S.Pd.I",
            " S.Pd.I",
            " S. Pd. I",
            ", M.Si",
            " M.Si.",
            " A.Md.Keb",
            ", A.Md.Keb",
            " SPd",
            ", SE",
            ", S.E.",
            " S.H., M.H.",
            ", S.Kep, Ns",
            " SKM",
            ", S.K.M",
            ", Sp.OG",
            ",S.Sos",
            ", M.Pd.",
            ", H.",
            ", ST");
    private static final List<String> MARKERS = List.of("ALM", "ALM.", "(ALM)", "ALMH", "ALMH.", "(Almh)", "alm");

    private final RuleProperty<String> name = new RuleProperty<>(Nama::clean);

    @Test
    void aNameStaysItself() {
        name.reads(NamaPropertyTest::anyName, (value, dice) -> value);
    }

    @Test
    void everyNotationOfANameIsTheSameName() {
        name.reads(NamaPropertyTest::anyName, NamaPropertyTest::written);
    }

    @Test
    void aMarkerOfDeathIsStrippedAndFlaggedWhereverItStands() {
        for (int round = 0; round < RuleProperty.ROUNDS; round++) {
            Dice dice = new Dice(round);
            String value = anyName(dice);
            String plain = written(value, dice);
            String marker = dice.of(MARKERS);
            String cell = dice.once(2) ? marker + dice.of(" ", "  ") + plain : plain + dice.of(" ", ", ") + marker;

            assertThat(name.clean(cell))
                    .as("seed %d, cell '%s'", round, cell)
                    .isEqualTo(Cleaned.flagged(value, IssueCode.PENANDA_MENINGGAL));
        }
    }

    @Test
    void whateverStandsInACellANameHoldsLettersAndItsMarksAndStaysItself() {
        for (int round = 0; round < RuleProperty.ROUNDS; round++) {
            Dice dice = new Dice(round);
            String cell = dice.mutated(
                    dice.mutated(written(anyName(dice), dice) + dice.of("", " ALM"), RuleProperty.NOISE),
                    RuleProperty.NOISE + "HhJjSsDdRrPp....,,,AaLlMm\uD835\uDC00");

            Cleaned<String> once = name.clean(cell);
            String value = once.value();
            if (value == null) {
                continue;
            }

            assertThat(value)
                    .as("seed %d", round)
                    .matches("[\\p{L}\\p{M}.\\-][\\p{L}\\p{M}.'\\-]*( [\\p{L}\\p{M}.'\\-]+)*");
            assertThat(value).as("seed %d", round).isEqualTo(value.toUpperCase(Locale.ROOT));
            assertThat(name.clean(value)).as("seed %d, name '%s'", round, value).isEqualTo(Cleaned.value(value));
        }
    }

    /** One to four words, with no title's letters at its ends. */
    private static String anyName(Dice dice) {
        StringBuilder value = new StringBuilder(dice.of("SUPARDI", "SITI", "BUDI", "M. ALI", "ST. AMINAH", "NUR'AINI"));
        for (int words = dice.below(3); words > 0; words--) {
            value.append(' ').append(dice.of(WORDS));
        }
        return value.append(dice.of("", " RAHMAN", " SARI", " MA", " JOSÉ"))
                .toString()
                .replaceFirst("( ST\\.)+$", "");
    }

    private static String written(String value, Dice dice) {
        String spaced = dice.inAnyCase(value).replace(" ", dice.of(" ", "  ", "\u00A0", " \u200B"));
        if (dice.once(3)) {
            spaced = spaced.replace('\'', '\u2019');
        }
        String before = dice.once(2) ? "" : dice.of(TITLES) + dice.of(" ", "  ");
        String after = dice.once(2) ? "" : dice.of(DEGREES);
        return dice.of("", " ", "'") + before + spaced + after + dice.of("", " ");
    }
}
