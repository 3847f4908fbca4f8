package id.lumbung.demo.world;

import id.lumbung.demo.delivery.Feed;
import id.lumbung.demo.delivery.FeedSink;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What the two social security agencies hand over: JKN cards, memberships of workers, monthly contributions. */
final class CoverFeeds {
    private static final int CARD_FILES = 4;

    private final World world;
    private final LocalDate date;

    CoverFeeds(World world) {
        this.world = world;
        date = world.date;
    }

    void handTo(FeedSink sink) throws IOException {
        cards(sink);
        memberships(sink, "bpu", false);
        memberships(sink, "pu", true);
        contributions(sink);
    }

    private void cards(FeedSink sink) throws IOException {
        int perFile = world.cards.size() / CARD_FILES + 1;
        for (int first = 0; first < world.cards.size(); first += perFile) {
            sink.open(Deliveries.file(Feed.JKN_PESERTA, date, "bagian" + (first / perFile + 1), true));
            for (var card : world.cards.subList(first, Math.min(first + perFile, world.cards.size()))) {
                sink.accept(cells(card), card.person().id());
            }
            sink.close();
        }
    }

    private static String[] cells(Card card) {
        var person = card.person();
        return new String[] {
            card.number(),
            person.nik(),
            card.familyCard(),
            person.name(),
            person.woman() ? "2" : "1",
            person.born().toString(),
            card.segment(),
            Integer.toString(card.serviceClass()),
            card.active() ? "AKTIF" : "NONAKTIF",
            Cells.date(card.from()),
            Cells.date(card.until()),
            Cells.code(card.village()),
            Cells.name(card.village())
        };
    }

    private void memberships(FeedSink sink, String part, boolean formal) throws IOException {
        sink.open(Deliveries.file(Feed.BPJSTK_PESERTA, date, part, true));
        for (var membership : world.memberships) {
            if (membership.segment().equals("PU") == formal) {
                sink.accept(cells(membership), membership.person().id());
            }
        }
        sink.close();
    }

    private static String[] cells(Membership membership) {
        var person = membership.person();
        return new String[] {
            membership.number(),
            membership.employerNumber(),
            membership.employer(),
            person.nik(),
            person.name(),
            person.woman() ? "2" : "1",
            person.born().toString(),
            membership.segment(),
            membership.programs(),
            Cells.number(membership.wage()),
            Cells.date(membership.from()),
            Cells.date(membership.ended()),
            Cells.code(membership.village()),
            Cells.name(membership.village())
        };
    }

    /** Unpaid months are delivered as such; the delivery after the payment brings them again, with its date. */
    private void contributions(FeedSink sink) throws IOException {
        List<LocalDate> deliveries = new ArrayList<>();
        var period = YearMonth.from(date);
        for (int monthsAgo = 4; monthsAgo > 0; monthsAgo--) {
            deliveries.add(period.minusMonths(monthsAgo).atDay(20));
        }
        deliveries.add(date);
        var previous = LocalDate.MIN;
        for (var delivered : deliveries) {
            sink.open(Deliveries.file(Feed.BPJSTK_IURAN, delivered, "", true));
            for (var contribution : world.contributions) {
                var reported = contribution.month().atDay(20);
                boolean last = delivered.equals(date);
                boolean known = last || !reported.isAfter(delivered);
                boolean first = known && reported.isAfter(previous);
                var paid = contribution.paid();
                boolean paidByNow = paid != null && !paid.isAfter(delivered);
                boolean paidSince = paidByNow && paid != null && paid.isAfter(previous);
                if (known && (first || paidSince)) {
                    sink.accept(cells(contribution, paidByNow), FeedSink.NOBODY);
                }
            }
            sink.close();
            previous = delivered;
        }
    }

    private static String[] cells(Contribution contribution, boolean paidByNow) {
        var membership = contribution.membership();
        return new String[] {
            membership.number(),
            contribution.month().toString(),
            Long.toString(membership.contribution()),
            paidByNow ? Cells.date(contribution.paid()) : "",
            membership.payer()
        };
    }
}
