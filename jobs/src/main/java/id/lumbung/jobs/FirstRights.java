package id.lumbung.jobs;

import java.sql.Connection;
import java.sql.SQLException;

/** What the logins that come with the warehouse may see of it, so that whoever has just installed it finds rows. */
final class FirstRights {
    private FirstRights() {}

    /**
     * Lets them see every regency delivered, inside the transaction of the first publication and before its row; never again, since
     * from then on {@code ops.hak_wilayah} is the operator's.
     */
    static void grant(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select ops.beri_hak_awal() where not exists (select 1 from ops.terbitan)");
        }
    }
}
