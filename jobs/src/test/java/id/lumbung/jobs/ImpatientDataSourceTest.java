package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class ImpatientDataSourceTest {
    private int asked;

    @Test
    void asksALostDatabaseOnlyOnce() {
        var impatient = new ImpatientDataSource(new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                asked++;
                throw new SQLTransientConnectionException("timed out after 10 s", "08001");
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        });

        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(impatient::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        }
        assertThat(asked).isEqualTo(1);
    }
}
