package id.lumbung.feed.xlsx;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The epoch a workbook counts its days from. */
enum SerialDate {
    /** Day 1 is 1 January 1900, and day 60 a 29 February that never was. */
    FROM_1900(LocalDate.of(1899, 12, 30), 1, 2_958_465),
    /** Day 0 is 1 January 1904. */
    FROM_1904(LocalDate.of(1904, 1, 1), 0, 2_957_003);

    private static final int FALSE_LEAP_DAY = 60;
    private static final String FALSE_LEAP_DATE = "1900-02-29";
    private static final int SECONDS = 86_400;

    private final LocalDate zero;
    private final int first;
    private final int last;

    SerialDate(LocalDate zero, int first, int last) {
        this.zero = zero;
        this.first = first;
        this.last = last;
    }

    /** {@code yyyy-MM-dd}, with its time where it has one; null when the number is no date. */
    @Nullable
    String text(double serial) {
        if (!(serial >= first && serial < last + 1.0)) {
            return null;
        }
        int day = (int) serial;
        int second = (int) Math.round((serial - day) * SECONDS);
        if (second == SECONDS) {
            day++;
            second = 0;
        }
        String date = date(day);
        return second == 0 ? date : date + " " + time(second);
    }

    private String date(int day) {
        if (this == FROM_1900 && day <= FALSE_LEAP_DAY) {
            return day == FALSE_LEAP_DAY
                    ? FALSE_LEAP_DATE
                    : zero.plusDays(day + 1L).toString();
        }
        return zero.plusDays(day).toString();
    }

    private static String time(int second) {
        String time = LocalTime.ofSecondOfDay(second).toString();
        return second % 60 == 0 ? time + ":00" : time;
    }
}
