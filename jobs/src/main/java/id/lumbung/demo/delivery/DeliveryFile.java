package id.lumbung.demo.delivery;

import java.time.LocalDate;

/** One file of a delivery; {@code counts} is false where a refresh on the run date must ignore it. */
public record DeliveryFile(Feed feed, LocalDate delivered, String name, boolean counts) {}
