package id.lumbung.cli;

import id.lumbung.jobs.ProgressListener;
import id.lumbung.language.Messages;

/** Shows how far a refresh is while it runs. */
interface ProgressDisplay extends ProgressListener, AutoCloseable {

    /** A bar per step where somebody watches, plain lines where a log is written. */
    static ProgressDisplay on(Surroundings surroundings, Messages messages) {
        return surroundings.terminal()
                ? new ProgressBars(surroundings.err(), messages)
                : new ProgressLines(surroundings.err(), messages);
    }

    /** Ends a bar that is still open; may be called twice. */
    @Override
    void close();
}
