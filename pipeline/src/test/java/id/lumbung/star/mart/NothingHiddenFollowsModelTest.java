package id.lumbung.star.mart;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.star.attack.Disclosure;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is hidden of a random regency of very small villages can be bounded to a single value by all that is shown. */
class NothingHiddenFollowsModelTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void ofARandomRegency(long seed) {
        try (var regency = random(seed)) {
            var disclosure = Disclosure.read(regency.models::rows);

            assertThat(disclosure.hiddenCells())
                    .as("hidden cells, seed %d", seed)
                    .isPositive();
            assertThat(disclosure.smallCellsShown()).as("seed %d", seed).isEmpty();
            assertThat(disclosure.followingSmallCounts()).as("seed %d", seed).isEmpty();
        }
    }

    static Regency random(long seed) {
        var random = new Random(seed);
        var regency = new Regency();
        var likelihood = new int[] {50, 15, 85, 5, 95}[(int) (seed % 5)];
        for (var kecamatan = 1; kecamatan <= 6; kecamatan++) {
            for (var number = 1; number <= 1 + random.nextInt(9); number++) {
                RandomVillage.addTo(regency, "17060" + kecamatan + "200" + number, random, likelihood);
            }
        }
        return regency.publish();
    }
}
