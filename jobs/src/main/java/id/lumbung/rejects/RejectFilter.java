package id.lumbung.rejects;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rejections are asked for.
 *
 * @param feed null for all
 * @param date of the delivery; null for all
 */
public record RejectFilter(@Nullable String feed, @Nullable LocalDate date) {
    /** To stand behind {@code where}, about a table called {@code rejects}. */
    static final String CONDITION = "(rejects.feed = ? or ?) and (rejects.tanggal_kiriman = ? or ?)";

    void fill(PreparedStatement statement) throws SQLException {
        statement.setString(1, feed);
        statement.setBoolean(2, feed == null);
        statement.setObject(3, date, Types.DATE);
        statement.setBoolean(4, date == null);
    }
}
