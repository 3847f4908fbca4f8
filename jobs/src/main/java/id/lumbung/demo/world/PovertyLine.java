package id.lumbung.demo.world;

/**
 * The regency's poverty line, rupiah per head and month (an example figure), and spending that leaves between ten and
 * eleven percent of the persons below it.
 */
record PovertyLine(long rupiah) {
    private static final double CENTRE = 0.575;
    private static final double SPREAD = 0.45;

    long spending(double wealth, Dice dice) {
        if (dice.chance(0.002)) {
            return rupiah;
        }
        return Math.round(rupiah * StrictMath.exp(CENTRE + SPREAD * wealth));
    }
}
