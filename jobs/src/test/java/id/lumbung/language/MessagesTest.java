package id.lumbung.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java"), Path.of("../pipeline/src/main/java"), Path.of("../pipeline-spark/src/main/java"));
    private static final Pattern USED = Pattern.compile(
            "(?:Message\\.of|messages(?:\\(\\))?\\s*\\.text)\\(\\s*(?:[^\",;]*\\? )?\"([a-z.]+)\"(?: : \"([a-z.]+)\")?");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*)\"");

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
    void hasWordsForEveryKeyTheProgrammeUses() throws IOException {
        var used = new TreeSet<String>();
        for (var source : sources()) {
            USED.matcher(source).results().forEach(call -> {
                used.add(call.group(1));
                if (call.group(2) != null) {
                    used.add(call.group(2));
                }
            });
        }
        used.removeIf(key -> key.endsWith(".")); // the name of a step or role follows

        assertThat(used).hasSizeGreaterThan(60);
        assertThat(indonesian.bundle().keySet()).containsAll(used);
    }

    @Test
    void hasNoWordsNobodyUses() throws IOException {
        var literals = new TreeSet<String>();
        for (var source : sources()) {
            LITERAL.matcher(source).results().forEach(literal -> literals.add(literal.group(1)));
        }
        // The name of a step, a role, a command or a code follows.
        var madeUp = Set.of("step", "role", "lumbung", "code", "reason", "evidence", "level");

        assertThat(indonesian.bundle().keySet())
                .allSatisfy(key -> assertThat(literals.contains(key) || madeUp.contains(key.replaceFirst("\\..*", "")))
                        .as(key)
                        .isTrue());
    }

    @Test
    void fallsBackToIndonesian() {
        assertThat(Messages.in(Locale.FRENCH).text("query.rows", 20_000)).isEqualTo("(20.000 baris)");
    }

    @Test
    void saysMessagesInsideMessagesInTheSameLanguage() {
        var message = Message.of(
                "delivery.header.missing",
                "fkp/2026-11-09/fkp.csv",
                2,
                List.of("'a'", "'b'"),
                Message.of("delivery.header.names", List.of("c", Message.of("delivery.header.no.name"))),
                "fkp");

        assertThat(message.text(Locale.ENGLISH))
                .isEqualTo("fkp/2026-11-09/fkp.csv: expected columns 'a', 'b', found [c, (not a column name)]."
                        + " Fix the file, or add the alias to feeds/fkp.yml.");
        assertThat(message.text(Messages.INDONESIAN))
                .isEqualTo("fkp/2026-11-09/fkp.csv: diharapkan kolom 'a', 'b', ditemukan [c, (bukan nama kolom)]."
                        + " Perbaiki berkasnya, atau tambahkan aliasnya di feeds/fkp.yml.");
    }

    private static List<String> sources() throws IOException {
        var texts = new java.util.ArrayList<String>();
        for (var folder : SOURCES) {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }
}
