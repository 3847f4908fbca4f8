package id.lumbung.feed;

import java.time.Duration;
import java.util.Random;

/** Runs a trial over and over, each with a seed of its own, which a failure names. */
public final class Fuzz {

    private static final String SECONDS = "lumbung.fuzz.seconds";
    private static final String SEED = "lumbung.fuzz.seed";
    private static final int USUAL_SECONDS = 3;
    private static final int FEWEST_TRIALS = 20;

    /** What is done with the chances of one seed. */
    @FunctionalInterface
    public interface Trial {
        void run(Random random) throws Exception;
    }

    private Fuzz() {}

    /**
     * Runs trials for {@code -Dlumbung.fuzz.seconds}, 3 when not given; only the one of {@code -Dlumbung.fuzz.seed} when
     * that is given. Returns how many there were.
     */
    public static long run(Duration longestTrial, Trial trial) {
        Long only = Long.getLong(SEED);
        long until = System.nanoTime()
                + Duration.ofSeconds(Integer.getInteger(SECONDS, USUAL_SECONDS)).toNanos();
        if (only != null) {
            run(longestTrial, trial, only);
            return 1;
        }
        long seed = 0;
        while (System.nanoTime() < until || seed < FEWEST_TRIALS) {
            run(longestTrial, trial, seed);
            seed++;
        }
        return seed;
    }

    private static void run(Duration longest, Trial trial, long seed) {
        long start = System.nanoTime();
        try {
            trial.run(new Random(seed));
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("failed with -D%s=%d".formatted(SEED, seed), e);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (taken.compareTo(longest) > 0) {
            throw new AssertionError("took %s with -D%s=%d".formatted(taken, SEED, seed));
        }
    }
}
