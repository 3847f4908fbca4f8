package id.lumbung.demo.world;

import id.lumbung.demo.delivery.Feed;
import id.lumbung.demo.delivery.FeedSink;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The social assistance payments, month by month; what was in progress comes again once it is settled. */
final class PaymentFeed {
    private final World world;

    PaymentFeed(World world) {
        this.world = world;
    }

    void handTo(FeedSink sink) throws IOException {
        Map<YearMonth, List<Payment>> months = new TreeMap<>();
        for (var payment : world.payments) {
            months.computeIfAbsent(payment.month(), month -> new ArrayList<>()).add(payment);
        }
        Map<YearMonth, List<Payment>> settled = new TreeMap<>();
        for (var payment : world.payments) {
            if (payment.finallyPaid()) {
                settled.computeIfAbsent(payment.month().plusMonths(1), month -> new ArrayList<>())
                        .add(payment);
            }
        }
        var first = YearMonth.from(world.date).minusMonths(13);
        for (var month = first; !month.isAfter(YearMonth.from(world.date)); month = month.plusMonths(1)) {
            var paid = months.getOrDefault(month, List.of());
            var again = settled.getOrDefault(month, List.of());
            if (!paid.isEmpty() || !again.isEmpty()) {
                sink.open(Deliveries.file(Feed.BANSOS, delivered(month), "", true));
                for (var payment : paid) {
                    sink.accept(
                            cells(payment, payment.status()), payment.person().id());
                }
                for (var payment : again) {
                    sink.accept(cells(payment, "SALUR"), payment.person().id());
                }
                sink.close();
            }
        }
    }

    private LocalDate delivered(YearMonth month) {
        var usual = month.atDay(25);
        return usual.isAfter(world.date) ? world.date : usual;
    }

    private static String[] cells(Payment payment, String status) {
        return new String[] {
            payment.program(),
            payment.month().toString(),
            payment.recipientNumber(),
            payment.person().nik(),
            payment.familyCard(),
            payment.person().name(),
            payment.person().born().toString(),
            Cells.code(payment.village()),
            Cells.name(payment.village()),
            Long.toString(payment.amount()),
            status
        };
    }
}
