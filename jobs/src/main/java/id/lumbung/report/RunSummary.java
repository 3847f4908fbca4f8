package id.lumbung.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the run itself knows about how it went.
 *
 * @param date the date the run was for
 * @param messages why nothing was published, or what an operator should know; in the reader's language, without cell
 *     values
 * @param damaged files of the deliveries that count whose NIKs lost their digits in a spreadsheet
 * @param lastPublished run date of the publication that analysts read now, where this run published nothing; null where
 *     there has been none
 */
public record RunSummary(
        LocalDate date,
        Instant startedAt,
        Instant finishedAt,
        Verdict verdict,
        List<String> messages,
        List<SpreadsheetDamage> damaged,
        List<SourceNote> sources,
        List<StepTime> steps,
        @Nullable LocalDate lastPublished,
        ChangeReport changes) {

    /** Of a run that compared nothing with what is shown. */
    public RunSummary(
            LocalDate date,
            Instant startedAt,
            Instant finishedAt,
            Verdict verdict,
            List<String> messages,
            List<SpreadsheetDamage> damaged,
            List<SourceNote> sources,
            List<StepTime> steps,
            @Nullable LocalDate lastPublished) {
        this(
                date,
                startedAt,
                finishedAt,
                verdict,
                messages,
                damaged,
                sources,
                steps,
                lastPublished,
                ChangeReport.none());
    }

    public RunSummary {
        messages = List.copyOf(messages);
        damaged = List.copyOf(damaged);
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
    }
}
