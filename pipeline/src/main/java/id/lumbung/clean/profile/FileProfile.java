package id.lumbung.clean.profile;

import id.lumbung.clean.NikTraces;
import id.lumbung.clean.RejectCode;
import id.lumbung.feed.FileTraits;
import java.util.List;
import java.util.Map;

/**
 * What a file holds, as cleaning it alone would find.
 *
 * @param skipped blank rows and rows of totals, which are no records
 * @param rejects records that would be rejected, by code; no code without one
 * @param exactDuplicates false where there may be more duplicates: not every key could be remembered
 * @param columns those of the contract that the file has, in contract order
 */
public record FileProfile(
        FileTraits traits,
        HeaderFit fit,
        long records,
        long skipped,
        Map<RejectCode, Long> rejects,
        boolean exactDuplicates,
        List<ColumnProfile> columns,
        NikTraces niks) {

    public FileProfile {
        rejects = Map.copyOf(rejects);
        columns = List.copyOf(columns);
    }
}
