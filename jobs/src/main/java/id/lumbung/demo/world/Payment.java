package id.lumbung.demo.world;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A payment of social assistance; {@code finallyPaid} is what the month after reported where it was in progress first. */
record Payment(
        String program,
        YearMonth month,
        String recipientNumber,
        Person person,
        String familyCard,
        @Nullable Village village,
        long amount,
        String status,
        boolean finallyPaid) {}
