package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.link.Verdicts.Decided;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private final Verdicts verdicts = new Verdicts();

    @Test
    void followsWhoIsWhomThroughOthers() {
        same(4, 3);
        same(2, 1);
        same(3, 1);

        assertThat(verdicts.persons()).isEqualTo(Map.of(1L, 1L, 2L, 1L, 3L, 1L, 4L, 1L));
    }

    @Test
    void passesOverASameThatNewerDecisionsContradict() {
        apart(3, 1);
        same(3, 2);
        same(2, 1);

        assertThat(verdicts.persons()).isEqualTo(Map.of(1L, 1L, 2L, 2L, 3L, 2L));
        assertThat(verdicts.valid()).containsExactly(new Decided(3, 1, false), new Decided(3, 2, true));
    }

    @Test
    void passesOverAnApartThatNewerDecisionsContradict() {
        same(3, 2);
        same(2, 1);
        apart(3, 1);

        assertThat(verdicts.persons()).isEqualTo(Map.of(1L, 1L, 2L, 1L, 3L, 1L));
        assertThat(verdicts.valid()).hasSize(2);
    }

    @Test
    void keepsPersonsApartWhoseOtherRecordsWereParted() {
        apart(9, 5);
        same(9, 2);
        same(5, 1);
        same(2, 1);

        assertThat(verdicts.persons()).isEqualTo(Map.of(1L, 1L, 5L, 1L, 2L, 2L, 9L, 2L));
    }

    @Test
    void takesARecordFromItsNikWhereClerksPartedThem() {
        apart(5, 1);

        verdicts.shareNik(5, 1, false);

        assertThat(verdicts.leaving()).containsExactly(5L);
    }

    @Test
    void takesARecordFromItsNikWhereClerksFoundItAnotherPersonOfRegsosek() {
        same(5, 2);
        verdicts.register(1);
        verdicts.register(2);

        verdicts.shareNik(5, 1, false);

        assertThat(verdicts.leaving()).containsExactly(5L);
        assertThat(verdicts.persons()).containsEntry(5L, 2L);
    }

    @Test
    void leavesARecordOfRegsosekWithTheOneThatHasItsNik() {
        same(5, 2);
        verdicts.register(1);
        verdicts.register(2);
        verdicts.register(5);

        verdicts.shareNik(2, 1, true);

        assertThat(verdicts.leaving()).isEmpty();
        assertThat(verdicts.persons()).containsEntry(5L, 1L);
    }

    private void same(long later, long earlier) {
        verdicts.decide(new Decided(later, earlier, true));
    }

    private void apart(long later, long earlier) {
        verdicts.decide(new Decided(later, earlier, false));
    }
}
