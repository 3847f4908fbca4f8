package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.language.Message;
import id.lumbung.review.ReviewPair;
import id.lumbung.review.Reviews;
import id.lumbung.review.Vault;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One review: both records side by side, with names, and what speaks for and against. */
@Command(name = "show")
final class ReviewShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final LookOptions look = new LookOptions();

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "option.review.id")
    private String id = "";

    ReviewShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var reason = look.requireReason();
        var database = options.openDatabase(options.openHome(), surroundings.environment());
        try {
            ReviewPair pair;
            try (var connection = database.connectAs(Role.OPERATOR)) {
                pair = require(new Reviews(connection));
            }
            Map<String, Vault.Sides> looked;
            try (var connection = database.connectAs(Role.BNBA)) {
                looked = new Vault(connection).look(List.of(pair.id()), reason);
            }
            var sides = looked.getOrDefault(pair.id(), Vault.Sides.UNKNOWN);
            new ReviewLines(options.messages()).of(pair, sides).forEach(surroundings.out()::println);
            surroundings.out().println(options.messages().text("review.logged", Role.BNBA.login()));
            return 0;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private ReviewPair require(Reviews reviews) throws SQLException {
        if (!reviews.arePublished()) {
            throw new LumbungException(Failure.USAGE, Message.of("rejects.unpublished"));
        }
        return reviews.find(id.strip())
                .orElseThrow(() -> new LumbungException(Failure.USAGE, Message.of("review.unknown")));
    }
}
