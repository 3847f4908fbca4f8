package id.lumbung.jobs;

import id.lumbung.database.Role;
import id.lumbung.language.Message;
import id.lumbung.publish.Publication;
import id.lumbung.publish.Publisher;
import id.lumbung.publish.TableSource;
import id.lumbung.publish.WideIndicators;
import id.lumbung.star.Model;
import id.lumbung.star.StarVersion;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the version to readers: all tables in one transaction, together with the row in {@code ops.terbitan}. */
final class PublishVersion {
    private final NightlyRun run;

    PublishVersion(NightlyRun run) {
        this.run = run;
    }

    /** Returns the rows written or removed in PostgreSQL. */
    long run() throws SQLException {
        var scratch = run.request().home().scratch();
        Publication publication;
        try (var connection = run.request().database().connectAs(Role.PEMILIK)) {
            connection.setAutoCommit(false);
            try {
                publication = publish(connection, scratch);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
            afterwards(connection);
        }
        return publication.rows();
    }

    private Publication publish(Connection connection, Path scratch) throws SQLException {
        var shown =
                Publications.findShown(connection).filter(version -> run.lake().exists(version.folder()));
        var sources = new ArrayList<TableSource>();
        for (var model : run.models().published()) {
            sources.add(new TableSource(
                    model.publishedName(), model.name(), shown.flatMap(version -> before(version, model))));
        }
        var publication = new Publisher(connection, run.engine(), scratch).publish(sources);
        WideIndicators.followCatalogue(connection);
        Publications.record(connection, run, publication);
        return publication;
    }

    /** Empty where the table had other columns when it was published: there is nothing to compare with then. */
    private Optional<String> before(StarVersion version, Model model) {
        if (!run.lake().exists(version.folder(model))) {
            return Optional.empty();
        }
        var name = model.name() + "_tampil";
        run.engine().readParquet(name, List.of(run.lake().address(version.folder(model))));
        return run.engine().columns(name).equals(run.engine().columns(model.name()))
                ? Optional.of(name)
                : Optional.empty();
    }

    /** The version is published; what fails from here on is a warning, and the next run makes up for it. */
    private void afterwards(Connection connection) {
        try {
            run.version().markPublished(run.lake());
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        } catch (SQLException | UncheckedIOException e) {
            run.warnings().add(Message.of("publish.afterwards"));
        }
    }
}
