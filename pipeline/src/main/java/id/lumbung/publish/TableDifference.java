package id.lumbung.publish;

/**
 * How a table in PostgreSQL differs from the lake; a row with another value counts on both sides.
 *
 * @param onlyInLake rows that PostgreSQL lacks
 * @param onlyInDatabase rows that the lake lacks
 * @param misnoted whether the publication noted another fingerprint than the lake has now
 */
public record TableDifference(String table, long onlyInLake, long onlyInDatabase, boolean misnoted) {
    public boolean isNone() {
        return onlyInLake == 0 && onlyInDatabase == 0 && !misnoted;
    }
}
