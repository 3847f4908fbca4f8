package id.lumbung.demo.world;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month's contribution as it finally stands on the run date. */
record Contribution(
        Membership membership, YearMonth month, @Nullable LocalDate paid) {}
