package id.lumbung.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits for a lost database once. Afterwards every step, partition and listener of the run that asks for a connection
 * would wait as long again, and a run that is lost would take minutes to say so.
 */
final class ImpatientDataSource extends DelegatingDataSource {
    private volatile @Nullable String lost;

    ImpatientDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var state = lost;
        if (state != null) {
            throw new SQLTransientConnectionException("the database was lost before", state);
        }
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            lost = e.getSQLState() == null ? "08001" : e.getSQLState();
            throw e;
        }
    }
}
