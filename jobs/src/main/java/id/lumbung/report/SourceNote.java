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
        /** None has come, and none had to: the feed is delivered when there is something to deliver. */
        NONE_NEEDED,
        UNREADABLE,
        SERVED_BY_PREVIOUS_DELIVERY
    }

    public static SourceNote missing(String feed) {
        return new SourceNote(feed, State.MISSING, null, "");
    }

    public static SourceNote noneNeeded(String feed) {
        return new SourceNote(feed, State.NONE_NEEDED, null, "");
    }

    public static SourceNote unreadable(String feed, String reason) {
        return new SourceNote(feed, State.UNREADABLE, null, reason);
    }

    public static SourceNote servedByPrevious(String feed, LocalDate servedDelivery, String reason) {
        return new SourceNote(feed, State.SERVED_BY_PREVIOUS_DELIVERY, servedDelivery, reason);
    }

    /** Whether somebody has to look into it. */
    public boolean isRemark() {
        return state != State.NONE_NEEDED;
    }
}
