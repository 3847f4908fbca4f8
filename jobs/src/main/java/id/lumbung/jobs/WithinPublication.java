package id.lumbung.jobs;

import java.sql.Connection;
import java.sql.SQLException;

/** What else changes together with the tables, in their transaction; it may be done again when a lock was in the way. */
@FunctionalInterface
public interface WithinPublication {
    void write(Connection connection) throws SQLException;
}
