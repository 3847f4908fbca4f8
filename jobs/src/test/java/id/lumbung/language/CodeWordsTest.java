package id.lumbung.language;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.clean.CodeWords;
import id.lumbung.clean.IssueCode;
import id.lumbung.clean.RejectCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void saysWhatEveryCodeMeansAndWhatToDo(String language) {
        codes().map(CodeWords::of).forEach(words -> {
            assertThat(words.meaning().text(Locale.forLanguageTag(language))).isNotBlank();
            assertThat(words.advice().text(Locale.forLanguageTag(language))).endsWith(".");
        });
    }

    @Test
    void hasNoWordsForCodesThatAreNone() {
        var expected = new TreeSet<String>();
        codes().forEach(code -> {
            expected.add("code." + code);
            expected.add("code." + code + ".advice");
        });

        assertThat(Messages.in(Locale.ENGLISH).bundle().keySet().stream().filter(key -> key.startsWith("code.")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Stream<String> codes() {
        return Stream.concat(
                Arrays.stream(IssueCode.values()).map(Enum::name),
                Arrays.stream(RejectCode.values()).map(Enum::name));
    }
}
