package id.lumbung.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.ArrivedRow;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.FileTraits;
import id.lumbung.feed.Fuzz;
import id.lumbung.feed.Mutation;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.SampleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a writer of CSV wrote is read back cell by cell, and nothing of a damaged file is lost. */
class CsvFuzzTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final List<Contract> CONTRACTS = Contracts.load().contracts();

    @Test
    void readsEveryCellBackInEveryEncodingSeparatorLineEndQuotingAndCompression() {
        Fuzz.run(LONGEST, random -> {
            Contract contract = contract(random);
            SampleFile file = SampleFile.of(contract, random);

            try (RecordReader reader = open(file.content(), contract)) {
                List<List<String>> rows = new ArrayList<>();
                for (RawRecord record = reader.next(); record != null; record = reader.next()) {
                    rows.add(Arrays.asList(record.cells()));
                }

                assertThat(rows).isEqualTo(file.rows());
                assertThat(reader.skipped()).isZero();
                assertThat(reader.traits()).extracting(FileTraits::separator).isEqualTo(file.separator());
                assertThat(reader.traits().compressed()).isEqualTo(file.compressed());
            }
        });
    }

    @Test
    void losesNothingOfADamagedFile() {
        int[] read = new int[1];
        long trials = Fuzz.run(LONGEST, random -> {
            Contract contract = contract(random);
            byte[] file = Mutation.of(SampleFile.of(contract, random).content(), random);
            try (RecordReader reader = open(file, contract)) {
                assertNothingLost(reader, file, contract);
                read[0]++;
            } catch (DeliveryException refused) {
                assertThat(refused.getMessage()).startsWith("f.csv");
            }
        });
        assertThat(read[0]).as("files read, of %d", trials).isGreaterThan(trials > 1 ? 0 : -1);
    }

    /** Rows, line ends and blank rows together are the text below the header. */
    private static void assertNothingLost(RecordReader reader, byte[] file, Contract contract) throws IOException {
        String text = textBelowHeader(file, contract);
        Pattern blankLine = blankLine(Objects.requireNonNull(reader.traits().separator()));
        List<RawRecord> records = new ArrayList<>();
        for (RawRecord record = reader.next(); record != null; record = reader.next()) {
            records.add(record);
        }
        Map<Long, ArrivedRow> rows = rows(file, contract, records);
        long blank = 0;
        int at = 0;
        for (RawRecord record : records) {
            String row = Objects.requireNonNull(rows.get(record.line())).text();
            while (!text.startsWith(row, at) || lineIsBlank(text, at, blankLine)) {
                assertThat(lineIsBlank(text, at, blankLine))
                        .as("line above line %d", record.line())
                        .isTrue();
                at = behind(text, lineEnd(text, at));
                blank++;
            }
            at = behind(text, at + row.length());
        }
        while (at < text.length()) {
            assertThat(lineIsBlank(text, at, blankLine)).as("end of file").isTrue();
            at = behind(text, lineEnd(text, at));
            blank++;
        }
        assertThat(reader.skipped()).isEqualTo(blank);
    }

    private static Map<Long, ArrivedRow> rows(byte[] file, Contract contract, List<RawRecord> records)
            throws IOException {
        TreeSet<Long> lines =
                new TreeSet<>(records.stream().map(RawRecord::line).toList());
        assertThat(lines).hasSameSizeAs(records);
        try (RecordReader again = open(file, contract)) {
            Map<Long, ArrivedRow> rows = again.rows(lines);
            assertThat(rows.keySet()).isEqualTo(lines);
            for (RawRecord record : records) {
                if (record.broken()) {
                    assertThat(Objects.requireNonNull(rows.get(record.line())).text())
                            .isEqualTo(record.brokenText());
                }
            }
            return rows;
        }
    }

    private static String textBelowHeader(byte[] file, Contract contract) throws IOException {
        TextWindow window = new TextWindow(
                DeliveredText.open(new ByteArrayInputStream(file), "f.csv", ReadingLimits.usual())
                        .reader(),
                1 << 20);
        CsvHeader.read("f.csv", window, contract, ReadingLimits.usual());
        StringWriter text = new StringWriter();
        window.fill();
        assertThat(window.ended()).isTrue();
        text.write(window.chars(), window.position(), window.limit() - window.position());
        return text.toString();
    }

    private static boolean lineIsBlank(String text, int from, Pattern blankLine) {
        return blankLine.matcher(text.substring(from, lineEnd(text, from))).matches();
    }

    private static Pattern blankLine(char separator) {
        String nothing = "[ \\t\\u00A0\\u001A\\u200B-\\u200F\\u2060\\uFEFF&&[^%c]]*+".formatted(separator);
        String quoted = "\"" + nothing.replace("&&[^" + separator + "]", "") + "\"";
        String field = "(?:%s|%s)".formatted(quoted, nothing);
        return Pattern.compile("%s(?:%s%s)*+".formatted(field, Pattern.quote(String.valueOf(separator)), field));
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int behind(String text, int end) {
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }

    private static RecordReader open(byte[] file, Contract contract) {
        return CsvRecordReader.open(new ByteArrayInputStream(file), "f.csv", contract, ReadingLimits.usual());
    }

    private static Contract contract(Random random) {
        return CONTRACTS.get(random.nextInt(CONTRACTS.size()));
    }
}
