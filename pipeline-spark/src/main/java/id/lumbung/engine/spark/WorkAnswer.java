package id.lumbung.engine.spark;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.feed.DeliveryException;
import id.lumbung.language.Message;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a piece of work found, or what is wrong with what it worked on: another attempt would find the same. */
record WorkAnswer<T extends Serializable>(
        @Nullable T found,
        @Nullable Failure failure,
        @Nullable Message told) implements Serializable {
    static <T extends Serializable> WorkAnswer<T> found(T found) {
        return new WorkAnswer<>(found, null, null);
    }

    static <T extends Serializable> WorkAnswer<T> refused(LumbungException reason) {
        return new WorkAnswer<>(null, reason.failure(), reason.told());
    }

    /** @throws LumbungException what the work ended with */
    T require() {
        if (failure == null || told == null) {
            return Objects.requireNonNull(found);
        }
        throw failure == Failure.DELIVERY ? new DeliveryException(told) : new LumbungException(failure, told);
    }
}
