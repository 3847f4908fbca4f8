package id.lumbung.publish;

import org.jspecify.annotations.Nullable;

/**
 * A primary or foreign key of a published table.
 *
 * @param table schema and table that has it
 * @param target schema and table it refers to; null for a primary key
 * @param definition its definition, as PostgreSQL prints it
 */
record Constraint(String table, String name, @Nullable String target, String definition) {
    boolean isForeignKey() {
        return target != null;
    }
}
