package id.lumbung.clean.profile;

/**
 * How many different ones there are.
 *
 * @param exact false where there may be more than were remembered
 */
public record Tallied(long count, boolean exact) {}
