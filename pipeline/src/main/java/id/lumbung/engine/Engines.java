package id.lumbung.engine;

import java.nio.file.Path;

/** Where engines come from: of one kind for all that a command does. */
@FunctionalInterface
public interface Engines extends AutoCloseable {
    /**
     * Opens an empty engine.
     *
     * @param ids what makes its secret ids
     * @param scratch folder of this machine for what does not fit into memory; made where missing
     * @param memoryMegabytes most memory it takes of this machine, where it computes on this machine
     */
    Engine open(SecretIds ids, Path scratch, int memoryMegabytes);

    /** Lets go of what was started for them. */
    @Override
    default void close() {}
}
