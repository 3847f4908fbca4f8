package id.lumbung.demo.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A village works project with its workers; an empty registration means none. */
record Project(
        String id,
        Village village,
        String name,
        String manner,
        long value,
        String source,
        LocalDate from,
        @Nullable LocalDate until,
        String registration,
        List<Worker> workers) {

    /** A person on a project. */
    record Worker(Person person, int days, long dailyWage) {}
}
