package id.lumbung.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.springframework.scheduling.support.CronExpression;

/** When the next refresh is due, by the clock of Jakarta. */
record NightlySchedule(CronExpression cron, Clock clock, Surroundings.Sleeper sleeper) {
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    ZonedDateTime next() {
        var next = cron.next(now());
        if (next == null) {
            throw new IllegalStateException("the schedule has no next time");
        }
        return next;
    }

    /** Sleeps in short stretches, so that a machine that was suspended or whose clock was set still wakes in time. */
    void await(ZonedDateTime time) throws InterruptedException {
        for (var left = Duration.between(now(), time);
                left.compareTo(Duration.ZERO) > 0;
                left = Duration.between(now(), time)) {
            sleeper.sleep(left.compareTo(LONGEST_SLEEP) < 0 ? left : LONGEST_SLEEP);
        }
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock.withZone(Surroundings.JAKARTA));
    }
}
