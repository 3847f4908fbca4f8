package id.lumbung.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be one person's, without anything that says whose.
 *
 * @param reason code of why a clerk is asked
 * @param weight of the evidence, in bits; null where nothing was weighed
 * @param probability that both are one person's, 0 to 1
 * @param parts what the weight is made of
 * @param status TERBUKA, or the clerk's decision
 */
public record ReviewPair(
        String id,
        String reason,
        Reference record,
        Reference candidate,
        String village,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal probability,
        List<Evidence> parts,
        String status) {
    static final String SELECT = """
            select
                pairs.id_tinjauan,
                pairs.alasan,
                pairs.feed,
                pairs.acuan_rekaman,
                pairs.feed_calon,
                pairs.acuan_calon,
                pairs.kode_desa,
                pairs.bobot,
                pairs.peluang,
                pairs.rincian,
                pairs.status
            from ops.tinjauan as pairs
            where %s
            order by pairs.bobot desc nulls last, pairs.id_tinjauan
            """;

    /** A record by its feed and a mark that stands for its key. */
    public record Reference(String feed, String mark) {
        @Override
        public String toString() {
            return feed + " " + mark;
        }
    }

    static ReviewPair of(ResultSet row) throws SQLException {
        return new ReviewPair(
                row.getString(1),
                row.getString(2),
                new Reference(row.getString(3), row.getString(4)),
                new Reference(row.getString(5), row.getString(6)),
                row.getString(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                Evidence.parts(row.getString(10)),
                row.getString(11));
    }
}
