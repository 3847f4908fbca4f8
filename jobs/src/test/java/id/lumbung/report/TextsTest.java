package id.lumbung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void hasTheSameTextsInBothLanguages() {
        var indonesian = ResourceBundle.getBundle("report/teks", Locale.forLanguageTag("id"));
        var english = ResourceBundle.getBundle("report/teks", Locale.ENGLISH);

        assertThat(indonesian.keySet()).hasSizeGreaterThan(100).isEqualTo(english.keySet());
    }

    @Test
    void speaksIndonesianToWhoeverDoesNotAskForEnglish() {
        assertThat(Texts.of(Locale.GERMANY).text("ditolak")).isEqualTo("Ditolak");
        assertThat(Texts.of(Locale.US).text("ditolak")).isEqualTo("Rejected");
    }

    @Test
    void showsAFeedItDoesNotKnowByItsOwnName() {
        assertThat(Texts.of(Locale.ENGLISH).feed("sensus")).isEqualTo("sensus");
    }
}
