package id.lumbung.star.change;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a new version would change in the figures shown.
 *
 * @param newest the newest month of both versions, every figure
 * @param closed earlier months that were shown, the figures that differ
 * @param rules what changed among the rules since the shown version was made, such as {@code acuan/tarif}
 * @param regencies names of the kabupaten by code
 */
public record Changes(
        List<FigureChange> newest, List<FigureChange> closed, SortedSet<String> rules, Map<String, String> regencies) {

    public Changes {
        newest = List.copyOf(newest);
        closed = List.copyOf(closed);
        rules = new TreeSet<>(rules);
        regencies = Map.copyOf(regencies);
    }

    public Stream<FigureChange> all() {
        return Stream.concat(newest.stream(), closed.stream());
    }

    /** The kabupaten's name, or its code where it is new to the register. */
    public String regency(FigureKey key) {
        return regencies.getOrDefault(key.regency(), key.regency());
    }
}
