package id.lumbung.jobs;

import id.lumbung.clean.NikTraces;
import id.lumbung.lake.FileHeading;
import java.io.Serializable;
import java.util.List;

/**
 * What cleaning one file found, before its delivery is settled.
 *
 * @param read records in the file
 * @param broken of these, rows that could not be told into cells
 * @param keyless lines where the records without a key start
 * @param erased lines where the records of persons erased on request start
 * @param holdsErased whether the file itself still holds records or names of them
 * @param skipped blank rows and rows of totals, which are no records
 */
record FileOutcome(
        long read,
        long broken,
        List<Long> keyless,
        List<Long> erased,
        boolean holdsErased,
        long skipped,
        NikTraces niks,
        FileHeading heading)
        implements Serializable {}
