package id.lumbung.demo.world;

import java.util.List;

/**
 * What a family answered about its home and belongings; {@link Answers#NONE} where a question was left open.
 *
 * @param assets the eleven asset questions in the order of the feed, true for owned
 * @param livestock cattle, buffalo, pigs, goats and sheep
 */
public record Dwelling(
        int ownership,
        int area,
        int floor,
        int wall,
        int roof,
        int water,
        int light,
        int power,
        int fuel,
        int toilet,
        int bowl,
        int sludge,
        List<Boolean> assets,
        List<Integer> livestock) {}
