package id.lumbung.publish;

/**
 * A foreign key between two published tables.
 *
 * @param table schema and table that refers
 * @param name name of the constraint
 * @param target schema and table referred to
 * @param definition its definition, as PostgreSQL prints it
 */
record ForeignKey(String table, String name, String target, String definition) {}
