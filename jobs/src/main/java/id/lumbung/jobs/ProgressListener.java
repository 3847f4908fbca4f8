package id.lumbung.jobs;

import java.time.LocalDate;
import java.util.OptionalLong;

/** Hears how far a refresh is. Steps come one after another; within one, any thread may report. */
public interface ProgressListener {

    /** The steps that follow are those of {@code date}; a refresh that repeats past dates runs several. */
    default void nightStarted(LocalDate date) {}

    /** The rows are an estimate, empty when nothing is known. */
    void stepStarted(String step, OptionalLong expectedRows);

    void advanced(long rows);

    void stepFinished(StepTime time);
}
