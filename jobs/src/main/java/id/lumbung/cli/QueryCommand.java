package id.lumbung.cli;

import id.lumbung.database.Role;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One read-only statement, logged in as one of the roles. */
@Command(name = "query")
final class QueryCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Parameters(index = "0", paramLabel = "SQL", descriptionKey = "option.sql")
    private String sql = "";

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "option.format")
    private ResultFormat format = ResultFormat.TABLE;

    @Option(
            names = "--as",
            paramLabel = "publik|analis|operator|bnba|pemilik",
            defaultValue = "analis",
            descriptionKey = "option.as")
    private Role role = Role.ANALIS;

    QueryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var messages = options.messages();
        var query = new ReadOnlyQuery(sql);
        var home = options.openHome();
        var database = options.openDatabase(home, surroundings.environment());
        try (var connection = database.connectAs(role)) {
            var rows = query.run(connection, format.writer(surroundings.out()));
            if (format == ResultFormat.TABLE) {
                surroundings.out().println(messages.text("query.rows", rows));
            }
            return 0;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }
}
