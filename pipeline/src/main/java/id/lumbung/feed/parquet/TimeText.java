package id.lumbung.feed.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;

/** Dates with time as ISO text. */
final class TimeText {

    /** Midnight of either UTC or Western Indonesia is the same date here. */
    private static final ZoneOffset WESTERN_INDONESIA = ZoneOffset.ofHours(7);

    private static final long JULIAN_DAY_OF_1970 = 2_440_588;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ISO_LOCAL_DATE_TIME;
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private TimeText() {}

    /** @param instant whether the number counts from an instant, or from midnight of wherever it was written */
    static String timestamp(long number, TimeUnit unit, boolean instant) {
        long perSecond = perSecond(unit);
        long seconds = Math.floorDiv(number, perSecond);
        int nanos = (int) (Math.floorMod(number, perSecond) * (NANOS_PER_SECOND / perSecond));
        return text(seconds, nanos, instant);
    }

    /** The timestamps of older writers: nanoseconds of a day, and its number since 4713 before Christ. */
    static String julian(Binary value) {
        ByteBuffer bytes = value.toByteBuffer().slice().order(ByteOrder.LITTLE_ENDIAN);
        long nanos = bytes.getLong(0);
        long day = bytes.getInt(8) - JULIAN_DAY_OF_1970;
        long seconds = Math.addExact(day * SECONDS_PER_DAY, Math.floorDiv(nanos, NANOS_PER_SECOND));
        return text(seconds, (int) Math.floorMod(nanos, NANOS_PER_SECOND), true);
    }

    static String time(long number, TimeUnit unit) {
        return LocalTime.ofNanoOfDay(Math.multiplyExact(number, NANOS_PER_SECOND / perSecond(unit)))
                .toString();
    }

    private static String text(long seconds, int nanos, boolean instant) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC);
        return instant
                ? INSTANT.format(utc.atOffset(ZoneOffset.UTC).withOffsetSameInstant(WESTERN_INDONESIA))
                : LOCAL.format(utc);
    }

    private static long perSecond(TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> 1_000;
            case MICROS -> 1_000_000;
            case NANOS -> NANOS_PER_SECOND;
        };
    }
}
