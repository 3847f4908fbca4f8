package id.lumbung.feed;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** A whole file of a feed in one of the ways files arrive, with made-up cells. */
public final class SampleFile {

    private static final char[] SEPARATORS = {',', ';', '|', '\t'};
    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghij0123456789.-'/,;|\t\"éñ";
    private static final String UNICODE_LETTERS = LETTERS + "–ँŁ字\u200B\u0000";
    private static final List<String> NOTEWORTHY = List.of(
            "", "-", "1706015402069001", "1,60601E+15", "AMIR, S.Pd", "05/08/1980", "Rp 1.250.000,00", "\"", "2");

    private final byte[] content;
    private final List<List<String>> rows;
    private final char separator;
    private final boolean compressed;

    private SampleFile(byte[] content, List<List<String>> rows, char separator, boolean compressed) {
        this.content = content;
        this.rows = rows;
        this.separator = separator;
        this.compressed = compressed;
    }

    public byte[] content() {
        return content;
    }

    /** Its cells, in the order of the contract's columns. */
    public List<List<String>> rows() {
        return rows;
    }

    public char separator() {
        return separator;
    }

    public boolean compressed() {
        return compressed;
    }

    public static SampleFile of(Contract contract, Random random) throws IOException {
        char separator = SEPARATORS[random.nextInt(SEPARATORS.length)];
        String encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
        boolean marked = !encoding.equals("windows-1252") && random.nextBoolean();
        LineDelimiter lineEnd =
                List.of(LineDelimiter.CRLF, LineDelimiter.LF, LineDelimiter.CR).get(random.nextInt(3));
        String letters = encoding.equals("windows-1252") ? LETTERS : UNICODE_LETTERS;
        List<List<String>> rows = rows(contract, random, letters);
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd)
                .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .build(text)) {
            writer.writeRecord(contract.columns().stream()
                    .map(column -> column.name().toUpperCase(Locale.ROOT))
                    .toList());
            rows.forEach(writer::writeRecord);
        }
        boolean compressed = random.nextInt(3) == 0;
        byte[] plain = ((marked ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding));
        return new SampleFile(compressed ? gzip(plain, random) : plain, rows, separator, compressed);
    }

    private static List<List<String>> rows(Contract contract, Random random, String letters) {
        List<List<String>> rows = new ArrayList<>();
        int count = random.nextInt(5) == 0 ? random.nextInt(3) : random.nextInt(60);
        for (int row = 0; row < count; row++) {
            List<String> cells = new ArrayList<>();
            cells.add("K" + row);
            while (cells.size() < contract.columns().size()) {
                cells.add(cell(random, letters));
            }
            rows.add(cells);
        }
        return rows;
    }

    public static String cell(Random random, String letters) {
        if (random.nextInt(3) == 0) {
            return NOTEWORTHY.get(random.nextInt(NOTEWORTHY.size()));
        }
        StringBuilder cell = new StringBuilder();
        int length = random.nextInt(20) == 0 ? random.nextInt(2_000) : random.nextInt(12);
        while (cell.length() < length) {
            cell.append(
                    random.nextInt(60) == 0
                            ? "\r\n".substring(random.nextInt(2))
                            : String.valueOf(letters.charAt(random.nextInt(letters.length()))));
        }
        return cell.toString();
    }

    /** One member or two. */
    private static byte[] gzip(byte[] plain, Random random) throws IOException {
        int cut = random.nextBoolean() ? plain.length : random.nextInt(plain.length + 1);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int from = 0; from == 0 || from < plain.length; from = Math.max(cut, 1) + from) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain, from, Math.min(Math.max(cut, 1), plain.length - from));
            }
        }
        return packed.toByteArray();
    }
}
