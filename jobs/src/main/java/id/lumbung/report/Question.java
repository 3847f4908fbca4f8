package id.lumbung.report;

import java.util.List;

/**
 * A file the agency should be asked about, because only a corrected delivery helps.
 *
 * @param findings counts by code, the largest first; a file without any record has none
 */
record Question(LedgerLine line, List<Finding> findings) {

    /** How many records or cells of the file one code concerns. */
    record Finding(String code, long count) {}

    long weight() {
        return findings.stream().mapToLong(Finding::count).sum();
    }
}
