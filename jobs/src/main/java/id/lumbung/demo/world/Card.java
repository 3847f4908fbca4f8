package id.lumbung.demo.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A JKN card of a person. */
record Card(
        String number,
        Person person,
        String familyCard,
        String segment,
        int serviceClass,
        boolean active,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Village village) {}
