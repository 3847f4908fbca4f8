package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkQualityTest {
    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> niks = new HashMap<>();

    private void record(String record, String person, String id, String nik) {
        persons.put(record, person);
        ids.put(record, id);
        if (!nik.isEmpty()) {
            niks.put(record, nik);
        }
    }

    private LinkQuality cards() {
        return LinkQuality.measure(persons, ids, niks).stream()
                .filter(feed -> feed.feed().equals("jkn_peserta"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsRightWrongAndMissedLinks() {
        record("regsosek_individu,K|1", "1", "a", "N1");
        record("regsosek_individu,K|2", "2", "b", "N2");
        record("regsosek_individu,K|3", "3", "c", "");
        record("jkn_peserta,1", "1", "a", "N1");
        record("jkn_peserta,2", "2", "a", "N1");
        record("jkn_peserta,3", "3", "c", "");
        record("jkn_peserta,4", "3", "x", "");
        record("jkn_peserta,5", "9", "b", "");
        record("jkn_peserta,6", "8", "y", "");

        assertThat(cards()).isEqualTo(new LinkQuality("jkn_peserta", 4, 4, 2, 2, 1, 3, 1));
    }

    @Test
    void findsNoPersonWhereTwoOfTheRegisterBecameOne() {
        record("regsosek_individu,K|1", "1", "a", "N1");
        record("regsosek_individu,K|2", "2", "a", "N2");
        record("jkn_peserta,1", "1", "a", "N1");

        assertThat(cards().precision()).isZero();
    }

    @Test
    void takesTwoRecordsOfOnePersonInTheRegisterForOne() {
        record("regsosek_individu,K|1", "1", "a", "N1");
        record("regsosek_individu,L|1", "1", "b", "N2");
        record("jkn_peserta,1", "1", "b", "N1");

        assertThat(cards()).isEqualTo(new LinkQuality("jkn_peserta", 1, 1, 1, 1, 1, 0, 0));
    }

    @Test
    void failsWhereAFeedHasNothingToMeasure() {
        assertThatThrownBy(() -> LinkQuality.requireAtLeast(
                        List.of(new LinkQuality("bansos", 0, 0, 0, 0, 0, 0, 0)), 0.9, 0.9, 0.9))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("true links of bansos");
    }
}
