package id.lumbung.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages indonesian = Messages.in(Messages.INDONESIAN);
    private final Messages english = Messages.in(Locale.ENGLISH);

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(english.bundle().keySet()).isEqualTo(indonesian.bundle().keySet());
    }

    @Test
    void namesTheSameArgumentsInBothLanguages() {
        for (var key : indonesian.bundle().keySet()) {
            if (!key.contains(".usage.")) {
                var here = new MessageFormat(indonesian.bundle().getString(key)).getFormatsByArgumentIndex().length;
                var there = new MessageFormat(english.bundle().getString(key)).getFormatsByArgumentIndex().length;
                assertThat(there).as(key).isEqualTo(here);
            }
        }
    }

    @Test
    void fallsBackToIndonesian() {
        assertThat(Messages.in(Locale.FRENCH).text("query.rows", 20_000)).isEqualTo("(20.000 baris)");
    }
}
