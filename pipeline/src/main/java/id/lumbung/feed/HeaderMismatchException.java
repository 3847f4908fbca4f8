package id.lumbung.feed;

import id.lumbung.language.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The header of a file is not the one its contract expects. */
public final class HeaderMismatchException extends DeliveryException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 60;

    private HeaderMismatchException(Message told) {
        super(told);
    }

    static HeaderMismatchException missing(String file, Contract contract, List<String> expected, List<String> found) {
        return new HeaderMismatchException(Message.of(
                "delivery.header.missing",
                file,
                expected.size(),
                expected.stream().map(name -> "'" + name + "'").toList(),
                listed(contract, found),
                contract.feed()));
    }

    static HeaderMismatchException twice(String file, Contract contract, String column, List<String> found) {
        return new HeaderMismatchException(
                Message.of("delivery.header.twice", file, column, listed(contract, found), contract.feed()));
    }

    /**
     * Names only: a file without its header line starts with a person's cells, one of which may by chance be a column's
     * name, and a form has a name beside each cell. Where not most are the contract's, the others are only counted.
     */
    private static Message listed(Contract contract, List<String> found) {
        List<String> filled = found.stream()
                .filter(name -> !HeaderName.normalised(name).isEmpty())
                .toList();
        Set<String> names = IntStream.range(0, contract.columns().size())
                .mapToObj(contract::headerNames)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<String> known = filled.stream()
                .filter(name -> names.contains(HeaderName.normalised(name)))
                .toList();
        if (known.isEmpty()) {
            return Message.of("delivery.header.record");
        }
        List<Object> shown = (2 * known.size() > filled.size() ? found : known)
                .stream().limit(MOST_NAMES).map(HeaderMismatchException::shown).toList();
        return found.size() > shown.size()
                ? Message.of("delivery.header.names.more", shown, found.size() - shown.size())
                : Message.of("delivery.header.names", shown);
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
