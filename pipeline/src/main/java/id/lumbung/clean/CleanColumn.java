package id.lumbung.clean;

/** A column of the clean form of a feed. */
public record CleanColumn(String name, CleanType type) {}
