package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two nights between which one record in a hundred has changed, and the nights after them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OnePercentChangedIT {
    private static final DemoSettings SETTINGS = DemoSettings.clean(3_000, 29, Warehouse.DATE);
    private static final List<String> IDENTITY = List.of(
            "identitas.tautan",
            "identitas.registri",
            "identitas.alias",
            "identitas.riwayat_tautan",
            "identitas.tinjauan",
            "identitas.penduduk");

    private Path inbox;
    private Warehouse warehouse;
    private ChangedRecords records;
    private Map<String, String> before;
    private Map<String, String> after;

    @BeforeAll
    void refreshesTwoNights(@TempDir Path folder) throws IOException, SQLException {
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(SETTINGS).writeFeeds(inbox);
        records = new ChangedRecords(inbox);
        records.deliver(Warehouse.DATE.plusDays(1));
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        before = persons();
        warehouse.refresh(inbox, Warehouse.DATE.plusDays(1));
        after = persons();
    }

    /** The person of each record, as {@code feed,key}. */
    private Map<String, String> persons() throws SQLException {
        var persons = new HashMap<String, String>();
        for (var line : warehouse.lines("select feed, kunci_rekaman, penduduk_id from identitas.tautan")) {
            var end = line.lastIndexOf(',');
            persons.put(line.substring(0, end), line.substring(end + 1));
        }
        return Map.copyOf(persons);
    }

    private Map<String, Set<String>> recordsOf(Map<String, String> persons) {
        var records = new HashMap<String, Set<String>>();
        persons.forEach((record, person) ->
                records.computeIfAbsent(person, any -> new HashSet<>()).add(record));
        return records;
    }

    @Test
    @Order(1)
    void changesOneRecordInAHundredOfARegencyLinkedByEvidenceToo() throws SQLException {
        assertThat(records.changed()).hasSizeGreaterThan(40).hasSizeLessThan(before.size() / 100);
        assertThat(records.gone())
                .isNotEmpty()
                .allSatisfy(record -> assertThat(before).containsKey(record));
        assertThat(records.added())
                .isNotEmpty()
                .allSatisfy(record -> assertThat(before).doesNotContainKey(record));
        assertThat(before.keySet()).containsAll(records.changed());
        assertThat(warehouse.lines("select count(*) > 100 from identitas.tautan where cara = 'PROBABILISTIK'"))
                .containsExactly("t");
        assertThat(warehouse.home().lake().resolve("tautan/orang-001.json")).exists();
    }

    @Test
    @Order(1)
    void leavesEveryPersonTheIdWhoseRecordsDidNotChange() {
        var personsAfter = recordsOf(after);
        recordsOf(before).forEach((person, theirs) -> {
            if (theirs.stream()
                    .noneMatch(record ->
                            records.changed().contains(record) || records.gone().contains(record))) {
                assertThat(personsAfter.get(person)).containsAll(theirs);
            }
        });
    }

    @Test
    @Order(1)
    void explainsEveryRecordWhoseIdChangedAndNoOther() throws SQLException {
        var moved = before.keySet().stream()
                .filter(after::containsKey)
                .filter(record -> !Objects.equals(before.get(record), after.get(record)))
                .map(record -> record + "," + before.get(record) + "," + after.get(record))
                .toList();

        assertThat(warehouse.lines("select feed, kunci_rekaman, id_lama, id_baru from identitas.riwayat_tautan"))
                .containsExactlyInAnyOrderElementsOf(moved);
        assertThat(moved)
                .hasSizeGreaterThan(3)
                .hasSizeLessThan(records.changed().size());
    }

    @Test
    @Order(1)
    void givesNobodysIdToWhoIsNew() {
        assertThat(records.added()).allSatisfy(record -> assertThat(before).doesNotContainValue(after.get(record)));
    }

    @Test
    @Order(2)
    void linksTheSameWhenTheNightIsRunAgain() throws SQLException {
        var contents = warehouse.contents(IDENTITY);

        var result = warehouse.refresh(inbox, Warehouse.DATE.plusDays(1));

        assertThat(warehouse.contents(IDENTITY)).isEqualTo(contents);
        assertThat(result.steps().stream().filter(step -> step.step().equals("publish")))
                .singleElement()
                .satisfies(step -> assertThat(step.rows()).isZero());
    }

    @Test
    @Order(3)
    void changesNothingInANightWithNothingNew() throws SQLException {
        var contents = warehouse.contents(IDENTITY);

        warehouse.refresh(inbox, Warehouse.DATE.plusDays(2));

        assertThat(warehouse.contents(IDENTITY)).isEqualTo(contents);
    }
}
