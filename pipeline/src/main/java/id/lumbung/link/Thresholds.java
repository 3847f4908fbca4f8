package id.lumbung.link;

/**
 * Where a pair is joined and where a clerk is asked, as the probability that both records are one person's.
 *
 * @param link joined from here on
 * @param review put up for review from here on
 */
public record Thresholds(double link, double review) {
    public Thresholds {
        if (!(0 < review && review <= link && link < 1)) {
            throw new IllegalArgumentException("thresholds: expected 0 < tinjau <= tautkan < 1, found tinjau " + review
                    + ", tautkan " + link + ".");
        }
    }

    /** The weight at which a pair of its own, with no other candidate, reaches {@link #link}, in bits. */
    double linkBits() {
        return Math.log(link / (1 - link)) / Math.log(2);
    }
}
