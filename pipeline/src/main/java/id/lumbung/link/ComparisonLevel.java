package id.lumbung.link;

import org.jspecify.annotations.Nullable;

/**
 * One outcome of comparing two records.
 *
 * @param name the word for it in models, weights and explanations, such as {@code SAMA}
 * @param when the SQL condition on the records {@code l} and {@code r}; the first level that holds is taken
 * @param isEmpty whether it says that nothing can be compared, and so weighs nothing
 * @param frequency SQL for the share of persons that carry the value {@code r} agrees in: agreeing in something rare
 *     weighs more; null where all values weigh the same
 * @param group levels of one group exclude one another and their shares add up to one; which group applies is no evidence
 *     itself, such as whether both records have a family card at all
 * @param among SQL condition: how often strangers meet this level is learned among strangers for whom it holds, since
 *     another comparison counts the condition already; null for all strangers
 * @param like the level of the same comparison whose share among matches this one takes, null for its own
 * @param usual the share among matches to expect before anything is learned, 0 to 1
 */
public record ComparisonLevel(
        String name,
        String when,
        boolean isEmpty,
        @Nullable String frequency,
        String group,
        @Nullable String among,
        @Nullable String like,
        double usual) {}
