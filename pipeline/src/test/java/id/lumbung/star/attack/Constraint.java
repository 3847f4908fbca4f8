package id.lumbung.star.attack;

/** A weighted sum of counts, by their numbers, that equals a number or is at most that number. */
@SuppressWarnings("ArrayRecordComponent") // millions of them, never compared
record Constraint(int[] counts, long[] weights, long bound, boolean equation) {
    long sum(long[] values) {
        var sum = 0L;
        for (int term = 0; term < counts.length; term++) {
            sum += weights[term] * values[counts[term]];
        }
        return sum;
    }
}
