package id.lumbung.jobs;

import id.lumbung.star.change.Changes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the run found that it would change, once it has compared. */
final class RunChanges {
    private @Nullable Changes changes;
    private List<JudgedChange> judged = List.of();

    void found(Changes all, List<JudgedChange> each) {
        changes = all;
        judged = List.copyOf(each);
    }

    /** Empty before the run has compared, and where nothing was shown before. */
    Optional<Changes> changes() {
        return Optional.ofNullable(changes);
    }

    List<JudgedChange> judged() {
        return judged;
    }
}
