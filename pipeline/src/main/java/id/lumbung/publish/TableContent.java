package id.lumbung.publish;

import java.math.BigInteger;

/**
 * What a table holds, in few numbers.
 *
 * @param fingerprint sum of the fingerprints of its rows
 * @param shape tells tables of other columns or types apart
 */
public record TableContent(long rows, BigInteger fingerprint, String shape) {
    private static final char BETWEEN = '-';

    /** Reads what {@link #text()} wrote. */
    public static TableContent of(long rows, String text) {
        var between = text.indexOf(BETWEEN);
        return new TableContent(rows, new BigInteger(text.substring(0, between)), text.substring(between + 1));
    }

    /** Fingerprint and shape in one word. */
    public String text() {
        return fingerprint.toString() + BETWEEN + shape;
    }

    TableContent plus(TableContent added) {
        return new TableContent(rows + added.rows(), fingerprint.add(added.fingerprint()), shape);
    }

    TableContent minus(TableContent removed) {
        return new TableContent(rows - removed.rows(), fingerprint.subtract(removed.fingerprint()), shape);
    }
}
