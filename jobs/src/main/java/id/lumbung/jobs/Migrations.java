package id.lumbung.jobs;

import id.lumbung.Causes;
import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schemas of the warehouse to the version this application expects. */
public final class Migrations {
    private Migrations() {}

    public static void apply(DataSource owner) {
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
            if (Causes.of(e).stream().anyMatch(FailureOf::isLostDatabase)) {
                throw Quiet.failure("prepare", e);
            }
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("database.migrations"), e);
        }
    }
}
