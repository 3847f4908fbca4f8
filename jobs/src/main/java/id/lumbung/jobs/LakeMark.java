package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Secret;
import id.lumbung.engine.SecretIds;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import id.lumbung.star.StarVersion;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whose a lake is: a small file in it tells one warehouse's lake from another's, and one identity secret from another. Versions
 * of all warehouses are named alike, by their dates, so that nothing else would. It also tells a demo's people from those whom
 * somebody delivered: what was received stays in a lake, so that both would be counted together.
 *
 * <p>The file holds two HMACs, of a fixed word with the database's own random number as key, and with the secret, and a word.
 */
public final class LakeMark {
    static final String FILE = "tanda.tsv";
    private static final String WAREHOUSE = "gudang";
    private static final String SECRET = "rahasia";
    private static final String ORIGIN = "asal";
    private static final String MADE_UP = "rekaan";
    private static final String DELIVERED = "kiriman";

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
        refuse(find(WAREHOUSE), warehouse(), Message.of("lake.other.warehouse", workplace.shown(), file()));
    }

    /** Refuses a lake that was filled with another secret. */
    public void require(Secret secret) {
        refuse(find(SECRET), own(secret), Message.of("lake.other.secret", workplace.shown(), file()));
    }

    /** Marks the lake as this warehouse's and of this secret, where it is not marked as another's. */
    public void claim(Secret secret) throws SQLException {
        claim(secret, Map.of());
    }

    /** Marks it besides as filled by a demo or by others, where the other of both has not filled it. */
    void claim(RefreshRequest request) throws SQLException {
        var madeUp = request.isMadeUp();
        var origin = madeUp ? MADE_UP : DELIVERED;
        refuse(
                findOrigin(),
                origin,
                madeUp
                        ? Message.of("lake.delivered", workplace.shown())
                        : Message.of(
                                "lake.made.up",
                                workplace.shown(),
                                request.home().demo()));
        claim(request.secret(), Map.of(ORIGIN, origin));
    }

    private void claim(Secret secret, Map<String, String> besides) throws SQLException {
        require(secret);
        require();
        var own = new TreeMap<>(besides);
        own.put(WAREHOUSE, warehouse());
        own.put(SECRET, own(secret));
        mark(own);
    }

    /** No demo filled what an older release did not mark. */
    private Optional<String> findOrigin() {
        return find(ORIGIN).or(() -> StarVersion.findNewest(lake).map(version -> DELIVERED));
    }

    /** Marks the lake as this warehouse's, whosever it was. */
    void takeOver() throws SQLException {
        mark(Map.of(WAREHOUSE, warehouse()));
    }

    private static void refuse(Optional<String> found, String own, Message message) {
        if (found.filter(mark -> !mark.equals(own)).isPresent()) {
            throw new LumbungException(Failure.USAGE, message);
        }
    }

    private String file() {
        return workplace.shown() + "/" + FILE;
    }

    private Optional<String> find(String what) {
        return Optional.ofNullable(marks().get(what));
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
