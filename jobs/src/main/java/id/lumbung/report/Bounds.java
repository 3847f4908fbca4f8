package id.lumbung.report;

import java.math.BigDecimal;

/** How low and how high a coverage figure may be in truth, for the records that could not be linked. */
public record Bounds(BigDecimal lower, BigDecimal upper) {}
