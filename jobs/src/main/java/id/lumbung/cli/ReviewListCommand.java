package id.lumbung.cli;

import id.lumbung.database.Role;
import id.lumbung.review.EvidenceWords;
import id.lumbung.review.ReviewPair;
import id.lumbung.review.Reviews;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The open reviews, without anything that says who they are about. */
@Command(name = "list")
final class ReviewListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final ReviewFilterOptions asked = new ReviewFilterOptions();

    ReviewListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var filter = asked.filter();
        var messages = options.messages();
        var out = surroundings.out();
        var database = options.openDatabase(options.openHome(), surroundings.environment());
        try (var connection = database.connectAs(Role.OPERATOR)) {
            var reviews = new Reviews(connection);
            if (!reviews.arePublished()) {
                out.println(messages.text("rejects.unpublished"));
                return 0;
            }
            var pairs = reviews.open(filter);
            if (!pairs.isEmpty()) {
                lines(pairs).forEach(out::println);
                out.println();
                var words = new EvidenceWords(messages);
                pairs.stream()
                        .map(ReviewPair::reason)
                        .distinct()
                        .sorted()
                        .map(words::reason)
                        .forEach(out::println);
                out.println();
            }
            out.println(messages.text("review.count", pairs.size(), reviews.decided()));
            return 0;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private List<String> lines(List<ReviewPair> pairs) {
        var messages = options.messages();
        var words = new EvidenceWords(messages);
        return TextTable.lines(
                List.of(
                        new TextTable.Column(messages.text("review.id"), false),
                        new TextTable.Column(messages.text("review.reason"), false),
                        new TextTable.Column(messages.text("review.record"), false),
                        new TextTable.Column(messages.text("review.candidate"), false),
                        new TextTable.Column(messages.text("review.village"), false),
                        new TextTable.Column(messages.text("review.weight"), true),
                        new TextTable.Column(messages.text("review.probability"), true)),
                pairs.stream()
                        .map(pair -> List.of(
                                pair.id(),
                                pair.reason(),
                                pair.record().toString(),
                                pair.candidate().toString(),
                                pair.village(),
                                words.bits(pair.weight()),
                                words.probability(pair.probability())))
                        .toList());
    }
}
