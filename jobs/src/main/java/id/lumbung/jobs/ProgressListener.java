package id.lumbung.jobs;

import java.util.OptionalLong;

/** Hears how far a refresh is. Steps come one after another; within one, any thread may report. */
public interface ProgressListener {

    /** The rows are an estimate, empty when nothing is known. */
    void stepStarted(String step, OptionalLong expectedRows);

    void advanced(long rows);

    void stepFinished(StepTime time);
}
