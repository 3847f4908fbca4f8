package id.lumbung.clean.profile;

/**
 * A shape that cells of a column have.
 *
 * @param count how many of the filled cells
 */
public record ShapeShare(String shape, long count) {}
