package id.lumbung.demo.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office in a village and who holds, held or will hold it.
 *
 * @param pay rupiah per month, {@link Answers#NONE} where not reported
 */
record Office(
        Village village,
        String decree,
        Person person,
        String title,
        LocalDate from,
        @Nullable LocalDate until,
        long pay,
        String source,
        boolean incumbent) {}
