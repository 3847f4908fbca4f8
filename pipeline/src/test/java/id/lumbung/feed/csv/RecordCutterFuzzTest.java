package id.lumbung.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.Fuzz;
import id.lumbung.feed.ReadingLimits;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rows are cut off as a plain reading of the whole text would, wherever the text at hand happens to end. */
class RecordCutterFuzzTest {

    private static final int FIELD_CHARS = 40;
    private static final ReadingLimits LIMITS =
            new ReadingLimits(FIELD_CHARS, 100_000, 50, 1_000_000, 1 << 20, 1 << 20, 200);
    private static final String[] PIECES = {
        "\"",
        "\"",
        "\"\"",
        "\"\"\"",
        ",",
        ",",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "a",
        "bc",
        " ",
        "\",x\",\"\n",
        "1,2\n",
        "\"1\",\"2\"\n",
        "\uFEFF",
        "\0",
        "\u00A0",
        "1,2,\n",
        ",,\n",
        "long long long long text, and more of it still"
    };

    @Test
    void cutsRowsAsAPlainReadingDoes() {
        Fuzz.run(Duration.ofSeconds(5), random -> {
            String text = text(random);
            RowShape shape = new RowShape(2, random.nextInt(4) == 0 ? 3 : 2);
            PlainCutter plain = new PlainCutter(text, 1, ',', shape, FIELD_CHARS);

            TextWindow window = new TextWindow(new StringReader(text), 16 + random.nextInt(200));
            RecordCutter cutter = new RecordCutter("f", LIMITS, window, new RowScanner(window, ',', LIMITS), shape);

            assertThat(rows(cutter)).isEqualTo(plain.rows());
            assertThat(cutter.blank()).isEqualTo(plain.blank());
        });
    }

    private static List<PlainCutter.Row> rows(RecordCutter cutter) throws IOException {
        List<PlainCutter.Row> rows = new ArrayList<>();
        while (cutter.next()) {
            for (int i = 0; i < cutter.count(); i++) {
                rows.add(new PlainCutter.Row(cutter.line(i), cutter.text(i), cutter.broken(i)));
            }
        }
        return rows;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(200);
        int favourite = random.nextInt(PIECES.length);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(3) == 0 ? favourite : random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
