package id.lumbung.feed.xlsx;

import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.HeaderMatch;
import id.lumbung.feed.HeaderMismatchException;
import id.lumbung.feed.HeaderName;
import id.lumbung.language.Message;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the header among the first rows of a sheet: titles may stand above it. */
final class HeaderSearch {

    private static final int MOST_ROWS = 30;

    /** The header of a sheet: its names, the columns they match and the line it stands on. */
    record Header(List<String> names, HeaderMatch match, long line) {}

    private final String where;
    private final Contract contract;
    private final int mostColumns;
    private final Set<String> known = new HashSet<>();
    private @Nullable HeaderMismatchException nearest;
    private int nearestKnown;

    HeaderSearch(String where, Contract contract, int mostColumns) {
        this.where = where;
        this.contract = contract;
        this.mostColumns = mostColumns;
        for (int column = 0; column < contract.columns().size(); column++) {
            known.addAll(contract.headerNames(column));
        }
    }

    /** @throws HeaderMismatchException of the row most like a header, when none has all the required columns */
    Header require(SheetRows rows) throws IOException {
        int seen = 0;
        SheetRow row = rows.next();
        while (row != null && seen < MOST_ROWS) {
            if (row.filledWidth() > 0) {
                seen++;
                Header header = find(row);
                if (header != null) {
                    return header;
                }
            }
            row = rows.next();
        }
        if (seen == 0) {
            throw new DeliveryException(Message.of("delivery.file.empty", where));
        }
        if (nearest != null) {
            throw nearest;
        }
        HeaderMatch.of(contract, where, List.of());
        throw new DeliveryException(Message.of("delivery.file.empty", where));
    }

    private @Nullable Header find(SheetRow row) {
        List<String> names = row.cells(row.filledWidth());
        int matching = (int) names.stream()
                .map(HeaderName::normalised)
                .filter(known::contains)
                .count();
        if (matching == 0) {
            return null;
        }
        try {
            HeaderMatch match = HeaderMatch.of(contract, where, names);
            if (names.size() > mostColumns) {
                throw new DeliveryException(Message.of("delivery.limit.columns", where, names.size(), mostColumns));
            }
            return new Header(names, match, row.line());
        } catch (HeaderMismatchException e) {
            if (matching > nearestKnown && isHeaderLike(names, matching)) {
                nearest = e;
                nearestKnown = matching;
            }
            return null;
        }
    }

    /** A person's cells may by chance hold one word that is also a column's name: they must not be shown. */
    private static boolean isHeaderLike(List<String> names, int matching) {
        long filled = names.stream().filter(name -> !name.isBlank()).count();
        return matching > 1 && 3L * matching >= filled;
    }
}
