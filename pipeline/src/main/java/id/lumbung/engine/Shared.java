package id.lumbung.engine;

import java.io.Serializable;

/** A value that every {@link Work} may read, sent once to each machine. */
@FunctionalInterface
public interface Shared<T extends Serializable> extends Serializable {
    T value();
}
