package id.lumbung.review;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Which open reviews are asked for; null is every one.
 *
 * @param feed of the record or its candidate
 * @param village ten digits, or the first of them for a kecamatan or kabupaten
 * @param reason code of the reason they were put up for
 */
public record ReviewFilter(
        @Nullable String feed,
        @Nullable String village,
        @Nullable String reason) {
    public static final ReviewFilter ALL = new ReviewFilter(null, null, null);

    /** To stand behind {@code where}, about a table called {@code pairs}. */
    static final String CONDITION = "pairs.status = 'TERBUKA'"
            + " and (? is null or ? in (pairs.feed, pairs.feed_calon))"
            + " and (? is null or starts_with(pairs.kode_desa, ?))"
            + " and (? is null or pairs.alasan = ?)";

    void fill(PreparedStatement statement) throws SQLException {
        var place = 1;
        for (var value : new @Nullable String[] {feed, village, reason}) {
            statement.setString(place++, value);
            statement.setString(place++, value);
        }
    }
}
