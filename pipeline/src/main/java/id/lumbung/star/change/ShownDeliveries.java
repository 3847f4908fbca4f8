package id.lumbung.star.change;

import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The deliveries of the shown version, in the clean form that today's rules give them.
 *
 * <p>Where the rules of cleaning changed, a delivery that still counts has a form by either rules, and today's is taken.
 * One that no longer counts has the old form only: it serves as long as its columns are today's; else the feed's new
 * deliveries stand in for it, and what they bring counts as brought by the rules.
 */
final class ShownDeliveries {
    private final Lake lake;
    private final Provenance shown;
    private final Provenance today;
    private final SortedSet<String> rules;

    ShownDeliveries(Lake lake, Provenance shown, Provenance today) {
        this.lake = lake;
        this.shown = shown;
        this.today = today;
        this.rules = today.rulesChangedSince(shown);
    }

    /** Empty where one of them is gone from the lake. */
    Optional<List<CleanDelivery>> find(List<CleanDelivery> then, List<CleanDelivery> now) {
        var found = new ArrayList<CleanDelivery>();
        var replaced = new TreeSet<String>();
        for (var delivery : then) {
            var arrived = sameArrival(delivery, now);
            if (now.contains(delivery)) {
                found.add(delivery);
            } else if (arrived.isPresent()) {
                found.add(arrived.get());
            } else if (Provenance.isReadOtherwise(delivery.feed(), rules)) {
                replaced.add(delivery.feed());
            } else if (delivery.isComplete(lake)) {
                found.add(delivery);
            } else {
                return Optional.empty();
            }
        }
        found.removeIf(delivery -> replaced.contains(delivery.feed()));
        now.stream().filter(delivery -> replaced.contains(delivery.feed())).forEach(found::add);
        return Optional.of(List.copyOf(found));
    }

    private Optional<CleanDelivery> sameArrival(CleanDelivery delivery, List<CleanDelivery> now) {
        return Provenance.isCleanedOtherwise(delivery.feed(), rules)
                ? now.stream()
                        .filter(other -> today.isSameArrival(other, delivery, shown))
                        .findFirst()
                : Optional.empty();
    }
}
