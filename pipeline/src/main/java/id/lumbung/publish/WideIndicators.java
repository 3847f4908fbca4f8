package id.lumbung.publish;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The indicators side by side, {@code mart.indikator_desa} and {@code mart.indikator_kabupaten}: views over what is
 * published, with a column for each indicator of the published catalogue.
 */
public final class WideIndicators {
    private WideIndicators() {}

    /** Gives them the columns of the catalogue, inside the caller's transaction; leaves them alone where they have them. */
    public static void followCatalogue(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select mart.susun_indikator()");
        }
    }
}
