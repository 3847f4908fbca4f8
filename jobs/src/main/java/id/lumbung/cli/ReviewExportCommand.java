package id.lumbung.cli;

import id.lumbung.database.Role;
import id.lumbung.review.ReviewExport;
import id.lumbung.review.ReviewPair;
import id.lumbung.review.Reviews;
import id.lumbung.review.Vault;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The open reviews with names, for clerks who decide in a spreadsheet. */
@Command(name = "export")
final class ReviewExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final ReviewFilterOptions asked = new ReviewFilterOptions();

    @Mixin
    private final LookOptions look = new LookOptions();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "option.review.export")
    private Path file = Path.of("");

    ReviewExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var filter = asked.filter();
        var reason = look.requireReason();
        var messages = options.messages();
        var out = surroundings.out();
        var path = file.toAbsolutePath().normalize();
        ReviewExport.requireNew(path);
        var database = options.openDatabase(options.openHome(), surroundings.environment());
        try {
            List<ReviewPair> pairs;
            try (var connection = database.connectAs(Role.OPERATOR)) {
                var reviews = new Reviews(connection);
                if (!reviews.arePublished()) {
                    out.println(messages.text("rejects.unpublished"));
                    return 0;
                }
                pairs = reviews.open(filter);
                if (pairs.isEmpty()) {
                    out.println(messages.text("review.count", 0, reviews.decided()));
                    return 0;
                }
            }
            try (var connection = database.connectAs(Role.BNBA)) {
                var looked = new Vault(connection)
                        .look(pairs.stream().map(ReviewPair::id).toList(), reason);
                new ReviewExport(messages).write(path, pairs, looked);
            }
            out.println(messages.text("review.written", path, pairs.size()));
            out.println(messages.text("rejects.personal"));
            out.println(messages.text("review.logged", Role.BNBA.login()));
            out.println(messages.text("review.how.to.decide"));
            return 0;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }
}
