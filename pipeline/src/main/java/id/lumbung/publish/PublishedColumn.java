package id.lumbung.publish;

/**
 * A column as PostgreSQL has it.
 *
 * @param type as PostgreSQL writes it, such as {@code numeric(38,12)}
 * @param required whether it must not be null
 */
public record PublishedColumn(String name, String type, boolean required) {}
