package id.lumbung.forget;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The NIKs of a request: one a line, or the column {@code nik} of a CSV file. */
public final class NikFile {
    private static final Pattern SEPARATOR = Pattern.compile("[,;\t|]");
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final Pattern AROUND = Pattern.compile("[\"'\\s\uFEFF\u00A0.-]");
    private static final int LINES_NAMED = 20;

    private NikFile() {}

    /** @throws LumbungException where a line holds something else; the message names lines, never what stands there */
    public static Set<String> read(Path file) {
        var niks = new TreeSet<String>();
        var wrong = new ArrayList<Integer>();
        var lines = lines(file);
        var column = lines.isEmpty() ? -1 : column(lines.get(0));
        for (int line = column < 0 ? 0 : 1; line < lines.size(); line++) {
            if (lines.get(line).isBlank()) {
                continue;
            }
            var cells = SEPARATOR.split(lines.get(line), -1);
            var place = Math.max(column, 0);
            var nik = place < cells.length ? AROUND.matcher(cells[place]).replaceAll("") : "";
            if (NIK.matcher(nik).matches()) {
                niks.add(nik);
            } else {
                wrong.add(line + 1);
            }
        }
        if (!wrong.isEmpty()) {
            throw new LumbungException(
                    Failure.USAGE,
                    Message.of(
                            "forget.file.lines",
                            file,
                            wrong.size(),
                            wrong.subList(0, Math.min(LINES_NAMED, wrong.size()))
                                    .toString()));
        }
        if (niks.isEmpty()) {
            throw new LumbungException(Failure.USAGE, Message.of("forget.file.empty", file));
        }
        return niks;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new LumbungException(Failure.USAGE, Message.of("forget.file.unreadable", file));
        }
    }

    /** The place of the column {@code nik}; negative where the line is no header that names it. */
    private static int column(String header) {
        var names = SEPARATOR.split(header, -1);
        for (int place = 0; place < names.length; place++) {
            if (AROUND.matcher(names[place])
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT)
                    .equals("nik")) {
                return place;
            }
        }
        return -1;
    }
}
