package id.lumbung.feed.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is by the bytes it starts with. */
enum ContentKind {
    /** Nothing else: separated values, or nothing at all. */
    TEXT,
    GZIP,
    /** A workbook, or anything else packed as zip. */
    ZIP,
    PARQUET,
    /** Compressed or archived in a way that is not unpacked here. */
    ARCHIVE,
    /** Excel 97 to 2003, or any workbook locked with a password. */
    OLD_EXCEL,
    PDF,
    WEB_PAGE,
    XML;

    /** @param start one character for each byte */
    private record Mark(ContentKind kind, String start) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(GZIP, "\u001F\u008B"),
            new Mark(ZIP, "PK\u0003\u0004"),
            new Mark(ZIP, "PK\u0005\u0006"),
            new Mark(PARQUET, "PAR1"),
            new Mark(PARQUET, "PARE"),
            new Mark(OLD_EXCEL, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
            new Mark(PDF, "%PDF-"),
            new Mark(ARCHIVE, "BZh91AY&SY"),
            new Mark(ARCHIVE, "(\u00B5/\u00FD"),
            new Mark(ARCHIVE, "7z\u00BC\u00AF'\u001C"),
            new Mark(ARCHIVE, "Rar!\u001A\u0007"),
            new Mark(ARCHIVE, "\u00FD7zXZ\0"),
            new Mark(ARCHIVE, "\u0004\"M\u0018"));

    private static final List<String> WEB_PAGES =
            List.of("<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<style", "<div");

    static ContentKind of(byte[] sample) {
        String bytes = new String(sample, StandardCharsets.ISO_8859_1);
        for (Mark mark : MARKS) {
            if (bytes.startsWith(mark.start())) {
                return mark.kind();
            }
        }
        String text = letters(bytes);
        if (WEB_PAGES.stream().anyMatch(text::startsWith)) {
            return WEB_PAGE;
        }
        return text.startsWith("<?xml") ? XML : TEXT;
    }

    /** In whatever encoding, without its mark and leading space. */
    private static String letters(String bytes) {
        return bytes.replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*", "")
                .toLowerCase(Locale.ROOT);
    }
}
