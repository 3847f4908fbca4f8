package id.lumbung.clean;

/**
 * A word of a written name.
 *
 * @param text in capitals, with its dots, apostrophes and dashes
 * @param letters without them
 */
record NameWord(String text, String letters, boolean behindComma) {

    static NameWord of(String text, boolean behindComma) {
        StringBuilder letters = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '.' || c == '-' || c == '\'';
            if (mark && letters == null) {
                letters = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!mark && letters != null) {
                letters.append(c);
            }
        }
        return new NameWord(text, letters == null ? text : letters.toString(), behindComma);
    }

    boolean dotted() {
        return text.indexOf('.') >= 0;
    }

    /** A dot between letters: S.Pd, but not Muh. */
    boolean dottedInside() {
        int dot = text.indexOf('.');
        return dot > 0 && dot < text.length() - 1;
    }

    /** The word before the first dot of {@code H.SUPARDI}. */
    NameWord beforeDot() {
        return of(text.substring(0, text.indexOf('.')), behindComma);
    }

    NameWord behindDot() {
        return of(text.substring(text.indexOf('.') + 1), behindComma);
    }

    NameWord with(NameWord next) {
        return of(text + next.text, behindComma);
    }
}
