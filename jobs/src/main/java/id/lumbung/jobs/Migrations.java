package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schemas of the warehouse to the version this application expects. */
final class Migrations {
    private Migrations() {}

    static void apply(DataSource owner) {
        try {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:lumbung/migrations")
                    .schemas("ops")
                    .createSchemas(true)
                    .table("riwayat_skema")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new LumbungException(
                    Failure.ENVIRONMENT,
                    "database: the schemas could not be brought up to date. The log names the migration; the owner must be allowed to create schemas.",
                    e);
        }
    }
}
