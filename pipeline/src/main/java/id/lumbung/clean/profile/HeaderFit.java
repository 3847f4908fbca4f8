package id.lumbung.clean.profile;

import id.lumbung.feed.Column;
import id.lumbung.feed.Contract;
import id.lumbung.feed.HeaderName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * How well a file's header fits a contract.
 *
 * @param matched columns of the contract that the header names
 * @param missing required columns it does not name
 * @param absent other columns it does not name
 * @param unknown names of the header that the contract does not know, as they stand there
 */
public record HeaderFit(
        Contract contract, List<Column> matched, List<Column> missing, List<Column> absent, List<String> unknown) {

    private static final Comparator<HeaderFit> BEST_FIRST = Comparator.comparing(HeaderFit::fits)
            .thenComparing(HeaderFit::requiredShare)
            .thenComparing(fit -> fit.matched().size())
            .thenComparing(fit -> -fit.absent().size())
            .reversed();

    public HeaderFit {
        matched = List.copyOf(matched);
        missing = List.copyOf(missing);
        absent = List.copyOf(absent);
        unknown = List.copyOf(unknown);
    }

    public static HeaderFit of(Contract contract, List<String> header) {
        var delivered = new HashSet<String>();
        header.forEach(name -> delivered.add(HeaderName.normalised(name)));
        var known = new HashSet<String>();
        var matched = new ArrayList<Column>();
        var missing = new ArrayList<Column>();
        var absent = new ArrayList<Column>();
        for (int index = 0; index < contract.columns().size(); index++) {
            var column = contract.columns().get(index);
            var found = contract.headerNames(index).stream()
                    .filter(delivered::contains)
                    .findFirst();
            if (found.isPresent()) {
                matched.add(column);
                known.add(found.get());
            } else {
                (column.required() ? missing : absent).add(column);
            }
        }
        var unknown = header.stream()
                .filter(name -> !known.contains(HeaderName.normalised(name)))
                .toList();
        return new HeaderFit(contract, matched, missing, absent, unknown);
    }

    /** The best of several contracts: one whose required columns are all there, then the one with most columns. */
    public static HeaderFit best(List<Contract> contracts, List<String> header) {
        return contracts.stream()
                .map(contract -> of(contract, header))
                .min(BEST_FIRST)
                .orElseThrow(() -> new IllegalArgumentException("no contract to fit"));
    }

    /** Whether a file with this header can be read by the contract. */
    public boolean fits() {
        return missing.isEmpty();
    }

    /**
     * Whether the line is a header at all: a record may by chance hold a word that is also the name of a column, and a
     * form has a name beside each cell.
     */
    public boolean isHeader() {
        return fits() || (matched.size() > 1 && matched.size() > unknown.size());
    }

    private double requiredShare() {
        var required = contract.columns().stream().filter(Column::required).count();
        return required == 0 ? 1 : 1 - (double) missing.size() / required;
    }
}
