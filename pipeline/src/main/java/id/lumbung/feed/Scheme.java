package id.lumbung.feed;

/** Whose village codes a column holds; both schemes have ten digits and the same digits can name two villages. */
public enum Scheme {
    KEMENDAGRI,
    BPS
}
