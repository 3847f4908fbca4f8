package id.lumbung.demo;

import java.time.LocalDate;

/**
 * What a regency is made up from: the number of persons registered, the seed, the run date its story is told for, and
 * whether its feeds arrive with the usual dirt.
 */
public record DemoSettings(int people, long seed, LocalDate date, boolean dirt) {
    private static final int FEWEST_PEOPLE = 100;

    public DemoSettings {
        if (people < FEWEST_PEOPLE) {
            throw new IllegalArgumentException(
                    "people: expected at least " + FEWEST_PEOPLE + ", found " + people + ". Ask for more people.");
        }
    }

    /** Feeds as they really arrive. */
    public static DemoSettings usual(int people, long seed, LocalDate date) {
        return new DemoSettings(people, seed, date, true);
    }

    /** Feeds without dirt: nothing to reject, nothing to set aside, every record with its person's NIK. */
    public static DemoSettings clean(int people, long seed, LocalDate date) {
        return new DemoSettings(people, seed, date, false);
    }
}
