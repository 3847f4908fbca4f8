package id.lumbung.star.attack;

/** Which count of a cell is too small to be shown. */
enum Smallness {
    NUMERATOR,
    DENOMINATOR,
    REST
}
