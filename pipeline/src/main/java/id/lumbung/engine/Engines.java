package id.lumbung.engine;

import id.lumbung.lake.Lake;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** Where engines come from, and where work on single files is done: of one kind for all that a command does. */
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

    /** Whether work is done on other machines than this one. */
    default boolean areElsewhere() {
        return false;
    }

    /** How many pieces of work are worth asking for at a time. */
    default int width() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Makes a value known wherever work is done. */
    default <T extends Serializable> Shared<T> share(T value) {
        return () -> value;
    }

    /**
     * Does pieces of work and returns what each found, in their order.
     *
     * @param scratch owner-only folder of this machine, for work done here
     * @throws id.lumbung.LumbungException what the first of them ended with that cannot be done
     */
    default <T extends Serializable> List<T> call(List<? extends Work<T>> works, Lake lake, Path scratch)
            throws IOException {
        var found = new ArrayList<T>(works.size());
        for (var work : works) {
            found.add(work.run(lake, scratch));
        }
        return found;
    }

    /** How Hadoop's file systems are reached. */
    default Configuration fileSystems() {
        return new Configuration();
    }

    /** Lets go of what was started for them. */
    @Override
    default void close() {}
}
