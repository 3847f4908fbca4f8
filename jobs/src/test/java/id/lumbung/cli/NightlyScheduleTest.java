package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

class NightlyScheduleTest {
    private static final CronExpression HALF_PAST_ONE = CronExpression.parse("0 30 1 * * *");

    @Test
    void wakesAtHalfPastOneInJakarta() throws InterruptedException {
        var clock = new MovingClock(Instant.parse("2026-11-19T17:30:00Z"));
        var schedule = new NightlySchedule(HALF_PAST_ONE, clock, clock::advance);

        var next = schedule.next();
        schedule.await(next);

        assertThat(next).isEqualTo(ZonedDateTime.parse("2026-11-20T01:30:00+07:00[Asia/Jakarta]"));
        assertThat(clock.instant()).isEqualTo(next.toInstant());
        assertThat(schedule.next()).isEqualTo(next.plusDays(1));
    }

    private static final class MovingClock extends Clock {
        private Instant now;

        MovingClock(Instant now) {
            this.now = now;
        }

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
