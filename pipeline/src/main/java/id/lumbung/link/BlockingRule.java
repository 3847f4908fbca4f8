package id.lumbung.link;

/**
 * Which pairs are worth comparing, or worth learning from.
 *
 * @param table the ending of the tables it joins, such as {@code _kata} for a row a word of the name; empty for the records
 * @param on the SQL join condition on {@code l} and {@code r}
 */
public record BlockingRule(String name, String table, String on) {}
