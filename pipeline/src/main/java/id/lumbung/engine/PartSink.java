package id.lumbung.engine;

import java.io.Serializable;
import java.util.Iterator;

/** Takes the parts of a table from the machines that compute them, several at a time; it travels to them. */
public interface PartSink extends Serializable {
    /**
     * Takes all rows of a part or none of them. A part that comes again holds the same rows, and takes the place of what came
     * before.
     *
     * @param part number of the part, from zero
     * @param lines rows as CSV without line ends, null as {@code \N}
     * @return the number of rows taken
     * @throws EngineException where they could not be taken; it quotes no cell
     */
    long take(int part, Iterator<String> lines);
}
