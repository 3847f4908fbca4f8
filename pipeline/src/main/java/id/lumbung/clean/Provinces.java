package id.lumbung.clean;

/** The two digits a place of issue can start with: the 38 provinces of Kepmendagri 300.2.2-2430/2025. */
final class Provinces {

    private static final boolean[] EXIST = new boolean[100];

    static {
        int[][] ranges = {
            {11, 19}, {21, 21}, {31, 36}, {51, 53}, {61, 65}, {71, 76}, {81, 82}, {91, 96},
        };
        for (int[] range : ranges) {
            for (int code = range[0]; code <= range[1]; code++) {
                EXIST[code] = true;
            }
        }
    }

    private Provinces() {}

    static boolean exists(int code) {
        return EXIST[code];
    }
}
