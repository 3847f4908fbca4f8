package id.lumbung.star.attack;

/** Between which whole numbers each count must lie, as far as one constraint after the other tells. */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
record Bounds(long[] lower, long[] upper) {
    private static final long FAR = Knowledge.UNBOUNDED / 2;

    static Bounds of(Knowledge knowledge) {
        var bounds = new Bounds(knowledge.lower(), knowledge.upper());
        var tightened = true;
        while (tightened) {
            tightened = false;
            for (var constraint : knowledge.constraints()) {
                tightened |= bounds.tighten(constraint, 1);
                if (constraint.equation()) {
                    tightened |= bounds.tighten(constraint, -1);
                }
            }
        }
        return bounds;
    }

    boolean allow(int count, long value) {
        return lower[count] <= value && value <= upper[count];
    }

    /** What the sum being at most its bound (or, with sign -1, at least) says of each count in it. */
    private boolean tighten(Constraint constraint, int sign) {
        var least = 0L;
        var unbounded = 0;
        for (int term = 0; term < constraint.counts().length; term++) {
            var value = least(constraint, term, sign);
            if (value <= -FAR) {
                unbounded++;
            } else {
                least += value;
            }
        }
        var tightened = false;
        for (int term = 0; term < constraint.counts().length && unbounded < 2; term++) {
            var own = least(constraint, term, sign);
            if (unbounded == 1 && own > -FAR) {
                continue;
            }
            var room = sign * constraint.bound() - (unbounded == 1 ? least : least - own);
            var weight = sign * constraint.weights()[term];
            var count = constraint.counts()[term];
            if (weight > 0 && Math.floorDiv(room, weight) < upper[count]) {
                upper[count] = Math.floorDiv(room, weight);
                tightened = true;
            } else if (weight < 0 && -Math.floorDiv(room, -weight) > lower[count]) {
                lower[count] = -Math.floorDiv(room, -weight);
                tightened = true;
            }
        }
        return tightened;
    }

    private long least(Constraint constraint, int term, int sign) {
        var weight = sign * constraint.weights()[term];
        var count = constraint.counts()[term];
        if (weight < 0 && upper[count] >= FAR) {
            return -FAR;
        }
        return weight > 0 ? weight * lower[count] : weight * upper[count];
    }
}
