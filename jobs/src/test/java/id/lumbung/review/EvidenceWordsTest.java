package id.lumbung.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.language.Messages;
import id.lumbung.link.ComparisonSets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void hasWordsForEveryComparisonOfPersonsAndItsLevelsAndForNoOther(String language) {
        var expected = new TreeSet<String>();
        for (var comparison : ComparisonSets.persons().comparisons()) {
            expected.add("evidence." + comparison.name());
            comparison.levels().forEach(level -> expected.add("level." + level.name()));
        }

        assertThat(Messages.in(Locale.forLanguageTag(language)).bundle().keySet().stream()
                        .filter(key -> key.matches("(evidence|level)\\.[A-Z_]+")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "12.3, speaks strongly for it, +12.3",
        "7, speaks strongly for it, +7.0",
        "3, speaks for it, +3.0",
        "0.05, speaks slightly for it, +0.1",
        "0.01, says nothing, 0.0",
        "-0.01, says nothing, 0.0",
        "-2.94, speaks slightly against it, -2.9",
        "-4.1, speaks against it, -4.1",
        "-7.5, speaks strongly against it, -7.5"
    })
    void saysHowMuchAWeightMeans(BigDecimal weight, String meaning, String bits) {
        var words = new EvidenceWords(Messages.in(Locale.ENGLISH));

        assertThat(words.meaning(new Evidence("NAMA", "SAMA", weight))).isEqualTo(meaning);
        assertThat(words.bits(weight)).isEqualTo(bits);
    }

    @Test
    void showsCodesWithoutWordsAsTheyAre() {
        var words = new EvidenceWords(Messages.in(Locale.ENGLISH));

        assertThat(words.line(Evidence.parts("NAMA=SAMA:12.30;ASING=X1:-0.25;rusak;=:;")))
                .isEqualTo("Name: the same (+12.3); ASING: X1 (-0.3)");
        assertThat(words.reason("ASING")).isEqualTo("ASING");
        assertThat(new ArrayList<>(Evidence.parts(""))).isEmpty();
    }
}
