package id.lumbung.review;

/**
 * What a clerk has decided about a pair.
 *
 * @param verdict SAMA or BEDA
 * @param by whose decision it is
 */
public record Decision(String id, String verdict, String by) {}
