package id.lumbung.jobs;

import id.lumbung.engine.Shared;
import id.lumbung.engine.Work;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import id.lumbung.lake.ArrivedFile;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Cleans one received file: its records from the first to the last, so that line numbers stay true.
 *
 * @param index number of the file within its delivery, in name order
 * @param erasedLines where records started that were taken out of it
 */
record CleanFile(
        ArrivedFile file, CleanDelivery delivery, int index, Set<Long> erasedLines, Shared<CleaningRules> rules)
        implements Work<CleanedFile> {
    /** Opens it for whoever takes its blocks one after another. */
    FileCleaning begin(Lake lake, Path scratch) throws IOException {
        return FileCleaning.open(this, lake, new Formats(ReadingLimits.usual(), scratch));
    }

    @Override
    public CleanedFile run(Lake lake, Path scratch) throws IOException {
        try (var cleaning = begin(lake, scratch)) {
            for (var block = cleaning.next(); block != null; block = cleaning.next()) {
                cleaning.write(cleaning.clean(block));
            }
            return cleaning.cleaned().orElseThrow();
        }
    }
}
