package id.lumbung.engine;

/** Rows that leave from the machines that compute them, part by part, and never meet in one place. */
@FunctionalInterface
public interface PartedRows {
    /** Has every part of a SELECT's rows taken, some of them again where a machine was lost. Returns the number of rows. */
    long deliver(String select, PartSink sink);
}
