package id.lumbung.demo.truth;

import java.time.LocalDate;
import java.util.BitSet;

/** Who is registered with JKN and who is active, on a date. */
final class HealthCover {
    private final BitSet registered = new BitSet();
    private final BitSet active = new BitSet();

    HealthCover(Facts facts, LocalDate date) {
        for (var card : facts.cards) {
            boolean begun = card.from() == null || !card.from().isAfter(date);
            boolean running = card.until() == null || !card.until().isBefore(date);
            if (card.person() >= 0 && begun && running) {
                registered.set(card.person());
                if (card.active()) {
                    active.set(card.person());
                }
            }
        }
    }

    boolean registered(int person) {
        return person >= 0 && registered.get(person);
    }

    boolean active(int person) {
        return person >= 0 && active.get(person);
    }
}
