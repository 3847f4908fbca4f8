package id.lumbung.engine;

import java.io.Serializable;

/** A function of one text that SQL may call; null gives null. */
@FunctionalInterface
public interface TextFunction extends Serializable {
    String apply(String text);
}
