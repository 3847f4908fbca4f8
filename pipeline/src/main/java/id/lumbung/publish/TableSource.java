package id.lumbung.publish;

import java.util.Optional;

/**
 * Where the rows of one published table come from.
 *
 * @param table schema and table
 * @param now name under which the engine reads the new version
 * @param before name under which the engine reads the version that PostgreSQL shows, where there is one to compare with
 */
public record TableSource(String table, String now, Optional<String> before) {}
