package id.lumbung.lake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The deliveries received so far, under {@code kiriman/}. What vanishes from an inbox stays here; a file {@code DITARIK}
 * beside a delivery's receptions says that the agency has taken it back.
 */
public record ReceivedDeliveries(Lake lake) {
    private static final String UNFINISHED = "kiriman/belum";
    private static final String WITHDRAWN = "/DITARIK";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3,6}");

    /** Throws away what an interrupted run left. */
    public void removeUnfinished() {
        lake.remove(UNFINISHED);
    }

    /** The dates a feed was received for, none after {@code latest}; also those withdrawn. */
    public List<LocalDate> dates(String feed, LocalDate latest) {
        return lake.names("kiriman/" + feed).stream()
                .flatMap(name -> findDate(name).stream())
                .filter(date -> !date.isAfter(latest))
                .toList();
    }

    private static Optional<LocalDate> findDate(String name) {
        try {
            return Optional.of(LocalDate.parse(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What was received for a date, the newest first. */
    public List<ReceivedDelivery> receptions(String feed, LocalDate date) {
        return numbers(feed, date)
                .filter(number -> ReceivedDelivery.isComplete(lake, feed, date, number))
                .sorted(Comparator.reverseOrder())
                .map(number -> ReceivedDelivery.read(lake, feed, date, number))
                .toList();
    }

    public Optional<ReceivedDelivery> findNewest(String feed, LocalDate date) {
        return receptions(feed, date).stream().findFirst();
    }

    private Stream<Integer> numbers(String feed, LocalDate date) {
        return lake.names(ReceivedDelivery.folder(feed, date)).stream()
                .filter(name -> NUMBER.matcher(name).matches())
                .map(Integer::valueOf);
    }

    public boolean isWithdrawn(String feed, LocalDate date) {
        return lake.exists(ReceivedDelivery.folder(feed, date) + WITHDRAWN);
    }

    /** Notes that the agency has taken the delivery back, or that it counts again. */
    public void setWithdrawn(String feed, LocalDate date, boolean withdrawn) {
        var mark = ReceivedDelivery.folder(feed, date) + WITHDRAWN;
        if (withdrawn) {
            lake.writeText(mark, "");
        } else {
            lake.remove(mark);
        }
    }

    /** Begins to receive a delivery under {@code kiriman/belum}. */
    public Reception begin(String feed, LocalDate date) {
        var folder = UNFINISHED + "/" + feed + "/" + date;
        lake.remove(folder);
        return new Reception(lake, folder);
    }

    /** Moves what was received into its place whole, as the newest of its date. */
    public ReceivedDelivery complete(Reception reception, String feed, LocalDate date, List<ReceivedFile> files) {
        var last = numbers(feed, date).max(Comparator.naturalOrder()).orElse(0);
        var delivery = new ReceivedDelivery(feed, date, last + 1, files);
        delivery.writeList(lake, reception.folder());
        lake.rename(reception.folder(), delivery.folder());
        return delivery;
    }

    /** Replaces the list of what was received before, whose files came again the same. */
    public void refresh(ReceivedDelivery before, List<ReceivedFile> files) {
        var refreshed = new ReceivedDelivery(before.feed(), before.date(), before.number(), files);
        refreshed.writeList(lake, refreshed.folder());
    }
}
