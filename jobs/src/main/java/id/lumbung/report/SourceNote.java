package id.lumbung.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A feed that did not bring what it should have.
 *
 * @param servedDelivery the delivery that serves instead; null where none does
 * @param reason what was wrong with the newest delivery, without cell values; empty where none came
 */
public record SourceNote(String feed, State state, @Nullable LocalDate servedDelivery, String reason) {

    /** What stands in for the delivery. */
    public enum State {
        MISSING,
        UNREADABLE,
        SERVED_BY_PREVIOUS_DELIVERY
    }

    public static SourceNote missing(String feed) {
        return new SourceNote(feed, State.MISSING, null, "");
    }

    public static SourceNote unreadable(String feed, String reason) {
        return new SourceNote(feed, State.UNREADABLE, null, reason);
    }

    public static SourceNote servedByPrevious(String feed, LocalDate servedDelivery, String reason) {
        return new SourceNote(feed, State.SERVED_BY_PREVIOUS_DELIVERY, servedDelivery, reason);
    }
}
