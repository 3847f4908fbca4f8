package id.lumbung.clean;

import java.io.Serializable;

/**
 * What a spreadsheet leaves behind when it takes the NIKs of a file for numbers: it keeps fifteen digits, so that the
 * sixteenth becomes 0, or shows them in scientific notation.
 *
 * @param seen NIKs of sixteen digits, usable or not
 * @param endingInZero of these, the ones whose last digit is 0
 * @param scientific cells in scientific notation, which are not among the seen
 */
public record NikTraces(long seen, long endingInZero, long scientific) implements Serializable {

    /** In fewer NIKs, many zeros at the end prove nothing. */
    private static final long FEWEST = 50;

    private static final int DAMAGED_PERCENT = 30;

    /** Whether the digits of the file's NIKs are lost: of untouched ones about a tenth end in 0, and none has an exponent. */
    public boolean damaged() {
        return scientific > 0 || (seen >= FEWEST && endingInZero * 100 > seen * DAMAGED_PERCENT);
    }
}
