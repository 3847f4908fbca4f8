package id.lumbung.jobs;

/** The records of one feed; read = loaded + rejected. */
public record FeedCount(String feed, long read, long loaded, long rejected) {}
