package id.lumbung.clean;

import org.jspecify.annotations.Nullable;

/** What a rule makes of a cell: a value, an issue in its place, or a value with something noticed about it. */
public record Cleaned<T>(@Nullable T value, @Nullable IssueCode issue) {

    private static final Cleaned<?> EMPTY = new Cleaned<>(null, null);

    public static <T> Cleaned<T> value(T value) {
        return new Cleaned<>(value, null);
    }

    /** The cell becomes null. */
    public static <T> Cleaned<T> setAside(IssueCode issue) {
        return new Cleaned<>(null, issue);
    }

    /** The value stays. */
    public static <T> Cleaned<T> flagged(T value, IssueCode issue) {
        return new Cleaned<>(value, issue);
    }

    /** An empty cell is no issue. */
    @SuppressWarnings("unchecked")
    public static <T> Cleaned<T> empty() {
        return (Cleaned<T>) EMPTY;
    }

    @Override
    public String toString() {
        return "Cleaned[" + (value == null ? "no value" : "a value") + (issue == null ? "" : ", " + issue) + "]";
    }
}
