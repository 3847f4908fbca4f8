package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Secret;
import id.lumbung.engine.SecretIds;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whose a lake is: a small file in it tells one warehouse's lake from another's, and one identity secret from another. Versions
 * of all warehouses are named alike, by their dates, so that nothing else would.
 *
 * <p>The file holds two HMACs: of a fixed word with the database's own random number as key, and with the secret.
 */
public final class LakeMark {
    static final String FILE = "tanda.tsv";
    private static final String WAREHOUSE = "gudang";
    private static final String SECRET = "rahasia";

    private final Lake lake;
    private final Workplace workplace;
    private final Connection owner;

    /** {@code owner}: to a database that is migrated. */
    public LakeMark(Lake lake, Workplace workplace, Connection owner) {
        this.lake = lake;
        this.workplace = workplace;
        this.owner = owner;
    }

    /** Refuses a lake that is marked as another warehouse's. */
    public void require() throws SQLException {
        refuse(WAREHOUSE, warehouse(), "lake.other.warehouse");
    }

    /** Refuses a lake that was filled with another secret. */
    public void require(Secret secret) {
        refuse(SECRET, own(secret), "lake.other.secret");
    }

    /** Marks the lake as this warehouse's and of this secret, where it is not marked as another's. */
    public void claim(Secret secret) throws SQLException {
        require(secret);
        require();
        mark(Map.of(WAREHOUSE, warehouse(), SECRET, own(secret)));
    }

    /** Marks the lake as this warehouse's, whosever it was. */
    void takeOver() throws SQLException {
        mark(Map.of(WAREHOUSE, warehouse()));
    }

    private void refuse(String what, String own, String message) {
        var found = Optional.ofNullable(marks().get(what));
        if (found.filter(mark -> !mark.equals(own)).isPresent()) {
            throw new LumbungException(
                    Failure.USAGE, Message.of(message, workplace.shown(), workplace.shown() + "/" + FILE));
        }
    }

    private void mark(Map<String, String> own) {
        var marks = marks();
        var before = Map.copyOf(marks);
        marks.putAll(own);
        if (!marks.equals(before)) {
            lake.writeText(
                    FILE,
                    marks.entrySet().stream()
                            .map(mark -> mark.getKey() + "\t" + mark.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
    }

    private Map<String, String> marks() {
        return lake.findText(FILE).stream()
                .flatMap(String::lines)
                .map(line -> line.split("\t", 2))
                .filter(cells -> cells.length == 2)
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, other) -> other, TreeMap::new));
    }

    private String warehouse() throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select garam from identitas.garam")) {
            row.next();
            return new SecretIds(row.getString(1).getBytes(StandardCharsets.UTF_8)).id(WAREHOUSE);
        }
    }

    private static String own(Secret secret) {
        return new SecretIds(secret.key()).id(SECRET);
    }
}
