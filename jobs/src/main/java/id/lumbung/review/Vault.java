package id.lumbung.review;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vault's two doors: a request that is logged, and its answer. */
public final class Vault {
    private final Connection bnba;

    /** {@code bnba}: a connection that commits by itself, since an answer waits for the log's commit. */
    public Vault(Connection bnba) {
        this.bnba = bnba;
    }

    /** Both records of a review; null for one that is no longer delivered. */
    public record Sides(
            @Nullable VaultRecord record, @Nullable VaultRecord candidate) {
        public static final Sides UNKNOWN = new Sides(null, null);
    }

    /** Looks at the records behind the reviews, for a reason that is logged; by id. */
    public Map<String, Sides> look(List<String> ids, String reason) throws SQLException {
        var sides = new HashMap<String, Sides>();
        for (var found : answer(request(ids, reason))) {
            var known = sides.getOrDefault(found.id(), Sides.UNKNOWN);
            sides.put(
                    found.id(),
                    found.candidate() ? new Sides(known.record(), found) : new Sides(found, known.candidate()));
        }
        return sides;
    }

    private String request(List<String> ids, String reason) throws SQLException {
        try (var statement = bnba.prepareStatement("select identitas.minta(?, ?)::text")) {
            statement.setArray(1, bnba.createArrayOf("text", ids.toArray()));
            statement.setString(2, reason);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private List<VaultRecord> answer(String ticket) throws SQLException {
        try (var statement = bnba.prepareStatement(VaultRecord.SELECT)) {
            statement.setString(1, ticket);
            var records = new ArrayList<VaultRecord>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    records.add(VaultRecord.of(rows));
                }
            }
            return records;
        }
    }
}
