package id.lumbung.engine.spark;

/** What broke under a piece of work, told by classes and places alone: executors log what they end with. */
final class WorkFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkFailure(Throwable broken) {
        super(classes(broken));
        setStackTrace(broken.getStackTrace());
    }

    private static String classes(Throwable broken) {
        var names = new StringBuilder(broken.getClass().getName());
        for (var cause = broken.getCause(); cause != null; cause = cause.getCause()) {
            names.append(", of ").append(cause.getClass().getName());
        }
        return names.toString();
    }
}
