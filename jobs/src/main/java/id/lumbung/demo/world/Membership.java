package id.lumbung.demo.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A BPJS Ketenagakerjaan membership of a person. */
record Membership(
        String number,
        Person person,
        String employerNumber,
        String employer,
        String segment,
        String programs,
        long wage,
        long contribution,
        String payer,
        Payer habit,
        LocalDate from,
        @Nullable LocalDate ended,
        @Nullable Village village) {

    /** How reliably contributions are paid. */
    enum Payer {
        ALWAYS,
        MOSTLY,
        LATE,
        BEHIND,
        STALLED,
        NEVER
    }
}
