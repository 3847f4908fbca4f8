package id.lumbung.engine;

import java.io.Serializable;

/** A whole number that compares two texts, which SQL may call; null gives null. */
@FunctionalInterface
public interface TextComparison extends Serializable {
    int compare(String one, String other);
}
