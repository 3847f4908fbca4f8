package id.lumbung.clean;

/** Free text: single spaces, nothing invisible; a word for empty that shows only then is empty too. */
public final class Teks {

    private Teks() {}

    public static Cleaned<String> clean(String raw) {
        String text = singleSpaced(raw);
        return Cell.isEmpty(text) ? Cleaned.empty() : Cleaned.value(text);
    }

    static String singleSpaced(String raw) {
        boolean blankBefore = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean blank = Cell.isBlank(c);
            if (blank && (blankBefore || c != ' ')) {
                return rewritten(raw);
            }
            blankBefore = blank;
        }
        return raw;
    }

    private static String rewritten(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Cell.isZeroWidth(c)) {
                continue;
            }
            if (Cell.isBlank(c)) {
                gap = true;
                continue;
            }
            if (gap && text.length() > 0) {
                text.append(' ');
            }
            gap = false;
            text.append(c);
        }
        return text.toString();
    }
}
