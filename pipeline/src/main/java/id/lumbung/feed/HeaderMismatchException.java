package id.lumbung.feed;

import java.util.List;

/** The header of a file is not the one its contract expects. */
public final class HeaderMismatchException extends DeliveryException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 60;

    private HeaderMismatchException(String message) {
        super(message);
    }

    /**
     * @param knowsAny whether any name of the header is one of the contract's: else the line may be a person's record,
     *     and nothing of it is repeated
     */
    static HeaderMismatchException missing(
            String file, String feed, List<String> expected, List<String> found, boolean knowsAny) {
        return new HeaderMismatchException(
                "%s: expected column%s %s, found %s. Fix the file, or add the alias to feeds/%s.yml."
                        .formatted(
                                file,
                                expected.size() == 1 ? "" : "s",
                                quoted(expected),
                                knowsAny
                                        ? listed(found)
                                        : "no header line: the first line holds none of the contract's names",
                                feed));
    }

    static HeaderMismatchException twice(String file, String feed, String column, List<String> found) {
        return new HeaderMismatchException(
                "%s: expected column '%s' once, found it twice in %s. Fix the file, or change the alias in feeds/%s.yml."
                        .formatted(file, column, listed(found), feed));
    }

    private static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(name -> "'" + name + "'").toList());
    }

    /** Names only: a broken file can hold a person's cells beside a name, and they must not be repeated. */
    private static String listed(List<String> found) {
        List<String> names = found.stream()
                .limit(MOST_NAMES)
                .map(name -> looksLikeAName(name) ? name.strip().replace("\uFEFF", "") : "(not a column name)")
                .toList();
        return names + (found.size() > MOST_NAMES ? " and " + (found.size() - MOST_NAMES) + " more" : "");
    }

    private static boolean looksLikeAName(String name) {
        long digits = name.chars().filter(Character::isDigit).count();
        return name.length() <= LONGEST_NAME
                && digits < 4
                && (digits == 0 || digits < name.strip().length());
    }
}
