package id.lumbung.engine;

/** Where functions are made known to SQL. */
public interface Functions {
    /** Lets SQL call a function of a text by {@code name}. */
    void function(String name, TextFunction function);

    /** Lets SQL call a comparison of two texts by {@code name}. */
    void function(String name, TextComparison comparison);
}
