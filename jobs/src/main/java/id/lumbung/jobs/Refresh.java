package id.lumbung.jobs;

/** The nightly refresh: from the files in the inbox to the published warehouse and the report. */
@FunctionalInterface
public interface Refresh {

    /** Publishes everything or nothing; a run that breaks ends with {@link id.lumbung.LumbungException}. */
    RefreshResult refresh(RefreshRequest request, ProgressListener progress);
}
