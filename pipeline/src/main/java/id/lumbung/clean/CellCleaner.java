package id.lumbung.clean;

import org.jspecify.annotations.Nullable;

/** A rule at work on one column: cleans a cell into its slot of the record and says what was noticed. */
@FunctionalInterface
interface CellCleaner {

    /**
     * @param cell as it arrived
     * @param cells all of the record, for a companion
     */
    @Nullable
    IssueCode clean(@Nullable String cell, @Nullable String[] cells, CleanRecord record, int slot);
}
