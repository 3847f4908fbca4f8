package id.lumbung.feed;

import id.lumbung.language.Message;
import java.util.List;

/** The header of a file is not the one its contract expects. */
public final class HeaderMismatchException extends DeliveryException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 60;

    private HeaderMismatchException(Message told) {
        super(told);
    }

    /** @param knowsAny whether any name of the header is one of the contract's */
    static HeaderMismatchException missing(
            String file, String feed, List<String> expected, List<String> found, boolean knowsAny) {
        return new HeaderMismatchException(Message.of(
                "delivery.header.missing",
                file,
                expected.size(),
                expected.stream().map(name -> "'" + name + "'").toList(),
                knowsAny ? listed(found) : Message.of("delivery.header.record"),
                feed));
    }

    static HeaderMismatchException twice(String file, String feed, String column, List<String> found) {
        return new HeaderMismatchException(Message.of("delivery.header.twice", file, column, listed(found), feed));
    }

    /** Names only: a file without its header line starts with a person's cells, and they must not be repeated. */
    private static Message listed(List<String> found) {
        List<Object> names = found.stream()
                .limit(MOST_NAMES)
                .map(HeaderMismatchException::shown)
                .toList();
        return found.size() > MOST_NAMES
                ? Message.of("delivery.header.names.more", names, found.size() - MOST_NAMES)
                : Message.of("delivery.header.names", names);
    }

    /** A name of a header as messages show it; what looks like a cell is not repeated. */
    public static Object shown(String name) {
        return looksLikeAName(name) ? shownName(name) : Message.of("delivery.header.no.name");
    }

    /** On one line: names of a spreadsheet may go over several. */
    private static String shownName(String name) {
        return name.replace("\uFEFF", "").strip().replaceAll("\\s+", " ");
    }

    private static boolean looksLikeAName(String name) {
        long digits = name.chars().filter(Character::isDigit).count();
        return name.length() <= LONGEST_NAME
                && shownName(name).chars().noneMatch(Character::isISOControl)
                && digits < 4
                && (digits == 0 || digits < name.strip().length());
    }
}
