package id.lumbung.cli;

import id.lumbung.review.ReviewFilter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which open reviews a command is about. */
final class ReviewFilterOptions {
    @Option(names = "--feed", paramLabel = "FEED", descriptionKey = "option.review.feed")
    private @Nullable String feed;

    @Option(names = "--desa", paramLabel = "CODE", descriptionKey = "option.review.desa")
    private @Nullable String village;

    @Option(names = "--sebab", paramLabel = "CODE", descriptionKey = "option.review.sebab")
    private @Nullable String reason;

    /** @throws id.lumbung.LumbungException when no contract is of that feed */
    ReviewFilter filter() {
        RejectsCommand.requireKnown(feed);
        return new ReviewFilter(
                feed,
                village == null ? null : village.replace(".", "").strip(),
                reason == null ? null : reason.strip().toUpperCase(Locale.ROOT));
    }
}
