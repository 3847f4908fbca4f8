package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who each record is about; linking must find it wherever the record carries a usable NIK. */
final class LinkTruth {
    private final Map<String, String> personByRecord = new HashMap<>();
    private final List<String> withUsableNik = new ArrayList<>();

    static LinkTruth read(Path file) throws IOException {
        var truth = new LinkTruth();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("feed,")) {
                continue;
            }
            var usable = line.lastIndexOf(',');
            var person = line.lastIndexOf(',', usable - 1);
            var record = line.substring(0, person);
            truth.personByRecord.put(record, line.substring(person + 1, usable));
            if (line.endsWith(",1")) {
                truth.withUsableNik.add(record);
            }
        }
        return truth;
    }

    /** Every record as {@code feed,key}, and the person it is about. */
    Map<String, String> personByRecord() {
        return Map.copyOf(personByRecord);
    }

    /** Every record is linked, and two records with a usable NIK are one person exactly when they are in truth. */
    void requireIn(Warehouse warehouse) throws SQLException {
        var linked = idByRecord(warehouse);
        assertThat(linked.keySet()).isEqualTo(personByRecord.keySet());
        var idByPerson = new HashMap<String, String>();
        var personById = new HashMap<String, String>();
        for (var record : withUsableNik) {
            var person = String.valueOf(personByRecord.get(record));
            var id = String.valueOf(linked.get(record));
            assertThat(idByPerson.computeIfAbsent(person, any -> id))
                    .as("%s is the person of other records", record)
                    .isEqualTo(id);
            assertThat(personById.computeIfAbsent(id, any -> person))
                    .as("%s is another person than other records", record)
                    .isEqualTo(person);
        }
        assertThat(withUsableNik).hasSizeGreaterThan(1_000);
    }

    /** How well the published links meet the truth, a line a person feed. */
    List<LinkQuality> qualityIn(Warehouse warehouse) throws SQLException {
        return LinkQuality.measure(personByRecord, idByRecord(warehouse), CleanNiks.of(warehouse));
    }

    private static Map<String, String> idByRecord(Warehouse warehouse) throws SQLException {
        var linked = new HashMap<String, String>();
        for (var line : warehouse.lines("select feed, kunci_rekaman, penduduk_id from identitas.tautan")) {
            var id = line.lastIndexOf(',');
            linked.put(line.substring(0, id), line.substring(id + 1));
        }
        return linked;
    }
}
