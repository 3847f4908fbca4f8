package id.lumbung.jobs;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A regency delivered with the usual dirt in October. For November persons and their cards are delivered again without it, a
 * few of them changed; and with that comes a delivery that should have come before October was closed.
 */
record ChangingRegency(Path october, Path november) {
    static final LocalDate CLOSING = LocalDate.of(2026, 10, 31);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 29);
    private static final LocalDate LATE = LocalDate.of(2026, 10, 30);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final String CARDS = "jkn_peserta";
    private static final DailyDeliveries.Change STATUS =
            cells -> cells.compute("status", (column, value) -> "AKTIF".equals(value) ? "NONAKTIF" : "AKTIF");

    /** Writes two inboxes beneath {@code folder}: the second holds what is new alone. */
    static ChangingRegency deliver(Path folder, int people, long seed) throws IOException {
        var regency = new ChangingRegency(folder.resolve("oktober"), folder.resolve("november"));
        RegencyGenerator.generate(DemoSettings.usual(people, seed, FIRST)).writeFeeds(regency.october);
        var clean = folder.resolve("bersih");
        RegencyGenerator.generate(DemoSettings.clean(people, seed, FIRST)).writeFeeds(clean);
        new DailyDeliveries(clean).deliver(CARDS, LATE, 10, STATUS);
        new ChangedRecords(clean).deliver(NOVEMBER);
        regency.take(clean, CARDS, LATE);
        for (var feed : List.of("regsosek_individu", CARDS, "bpjstk_peserta")) {
            regency.take(clean, feed, NOVEMBER);
        }
        return regency;
    }

    private void take(Path from, String feed, LocalDate date) throws IOException {
        var target = november.resolve(feed);
        Files.createDirectories(target);
        Files.move(from.resolve(feed).resolve(date.toString()), target.resolve(date.toString()));
    }
}
