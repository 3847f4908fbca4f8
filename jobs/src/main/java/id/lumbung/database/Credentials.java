package id.lumbung.database;

/** A login and its password. Prints masked, so that it cannot reach a log by accident. */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return "Credentials[" + user + ", masked]";
    }
}
