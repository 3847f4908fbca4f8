package id.lumbung.jobs;

import id.lumbung.star.change.ChangeLimit;
import id.lumbung.star.change.ChangeLimit.Judgement;
import id.lumbung.star.change.ChangeLimits;
import id.lumbung.star.change.FigureChange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change and what is thought of it.
 *
 * @param limit null for an indicator without one
 * @param accepted whether the operator agreed to this indicator's changes in this run
 */
record JudgedChange(FigureChange change, @Nullable ChangeLimit limit, Judgement judgement, boolean accepted) {
    static JudgedChange of(FigureChange change, ChangeLimits limits, Set<String> accepted) {
        var code = change.key().indicator();
        return limits.find(code)
                .map(limit -> new JudgedChange(change, limit, limit.judge(change), accepted.contains(code)))
                .orElseGet(() -> new JudgedChange(change, null, Judgement.DALAM_BATAS, accepted.contains(code)));
    }

    boolean isPastLimit() {
        return judgement == Judgement.MELAMPAUI;
    }

    boolean stops() {
        return isPastLimit() && !accepted;
    }

    boolean isAcceptedPastLimit() {
        return isPastLimit() && accepted;
    }

    /** As {@code ops.perubahan_indikator} has it. */
    String verdict() {
        return isAcceptedPastLimit() ? "DITERIMA" : judgement.name();
    }
}
