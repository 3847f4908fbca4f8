package id.lumbung.jobs;

import id.lumbung.lake.CleanAttempt;
import java.io.Serializable;

/**
 * A file that is clean, before its delivery is settled.
 *
 * @param attempt its clean form, not yet in place
 */
record CleanedFile(FileOutcome outcome, CleanAttempt attempt) implements Serializable {}
