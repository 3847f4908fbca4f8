package id.lumbung.review;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pairs of records put up for review, as the operator's login sees them. */
public final class Reviews {
    private final Connection operator;

    public Reviews(Connection operator) {
        this.operator = operator;
    }

    /** Whether a run that puts pairs up for review has published. */
    public boolean arePublished() throws SQLException {
        try (var statement = operator.createStatement();
                var row = statement.executeQuery("select to_regclass('ops.tinjauan') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The open ones, the heaviest first. */
    public List<ReviewPair> open(ReviewFilter filter) throws SQLException {
        try (var statement = operator.prepareStatement(ReviewPair.SELECT.formatted(ReviewFilter.CONDITION))) {
            filter.fill(statement);
            var pairs = new ArrayList<ReviewPair>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    pairs.add(ReviewPair.of(rows));
                }
            }
            return pairs;
        }
    }

    /** One of them, open or decided. */
    public Optional<ReviewPair> find(String id) throws SQLException {
        try (var statement = operator.prepareStatement(ReviewPair.SELECT.formatted("pairs.id_tinjauan = ?"))) {
            statement.setString(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(ReviewPair.of(rows)) : Optional.empty();
            }
        }
    }

    /** How many are decided. */
    public long decided() throws SQLException {
        try (var statement = operator.createStatement();
                var row = statement.executeQuery("select count(*) from ops.tinjauan where status <> 'TERBUKA'")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The ids a decision may name. */
    public Set<String> ids() throws SQLException {
        try (var statement = operator.createStatement();
                var rows = statement.executeQuery("select id_tinjauan from ops.tinjauan")) {
            var ids = new HashSet<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
