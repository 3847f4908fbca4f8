package id.lumbung.demo.world;

import id.lumbung.demo.delivery.Feed;
import id.lumbung.demo.delivery.FeedSink;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The feeds about villages: their list, official figures, budgets, the Village Index and the enumeration's progress. */
final class VillageFeeds {
    private static final String INVENTED = "angka contoh (rekaan)";
    private static final int FAMILIES_PER_NEIGHBOURHOOD = 120;

    private final World world;
    private final LocalDate date;

    VillageFeeds(World world) {
        this.world = world;
        date = world.date;
    }

    void handTo(FeedSink sink) throws IOException {
        villages(sink);
        figures(sink);
        budgets(sink);
        scores(sink, date.minusDays(400), false);
        scores(sink, date.minusDays(90), true);
        progress(sink, date, true);
        progress(sink, date.plusDays(30), false);
    }

    private void villages(FeedSink sink) throws IOException {
        sink.open(Deliveries.file(Feed.WILAYAH, date.minusDays(300), "", true));
        for (var village : world.places.villages()) {
            sink.accept(
                    new String[] {
                        village.dottedCode(),
                        village.bpsCode(),
                        village.name(),
                        village.desa() ? "DESA" : "KELURAHAN",
                        village.districtName(),
                        world.places.regencyName(),
                        world.places.provinceName(),
                        village.retiredCodes()
                    },
                    FeedSink.NOBODY);
        }
        sink.close();
    }

    private void figures(FeedSink sink) throws IOException {
        var delivered = date.minusDays(60);
        int year = delivered.getYear();
        long line = world.povertyLine.rupiah();
        long persons = Math.round(world.people * 1.013);
        sink.open(Deliveries.file(Feed.ANGKA_RESMI, delivered, "", true));
        figure(sink, Places.PROVINCE, year - 1 + "-03", "GARIS_KEMISKINAN", line + 31_250);
        figure(sink, Places.PROVINCE, year - 2 + "-12", "PENDUDUK", persons * 10);
        figure(sink, Places.PROVINCE, year - 1 + "-12", "PENDUDUK", persons * 10 + 186);
        figure(sink, Places.REGENCY, year - 2 + "-03", "GARIS_KEMISKINAN", line - 23_417);
        figure(sink, Places.REGENCY, year - 1 + "-03", "GARIS_KEMISKINAN", line);
        figure(sink, Places.REGENCY, year + 1 + "-03", "GARIS_KEMISKINAN", line + 40_000);
        figure(sink, Places.REGENCY, year - 1 + "-08", "PEKERJA", Math.round(world.people * 0.47));
        figure(sink, Places.REGENCY, year - 2 + "-12", "PENDUDUK", persons - 18);
        figure(sink, Places.REGENCY, year - 1 + "-12", "PENDUDUK", persons);
        for (var measure : List.of("GINI:0.253", "P0:10.62", "P1:1.98", "P2:0.57")) {
            var cells = measure.split(":", -1);
            sink.accept(new String[] {Places.REGENCY, year - 1 + "-03", cells[0], cells[1], INVENTED}, FeedSink.NOBODY);
        }
        sink.close();
    }

    private static void figure(FeedSink sink, String place, String month, String measure, long value)
            throws IOException {
        sink.accept(new String[] {place, month, measure, Long.toString(value), INVENTED}, FeedSink.NOBODY);
    }

    private void budgets(FeedSink sink) throws IOException {
        var dice = new Dice(world.seed, "budgets");
        var delivered = date.minusDays(30);
        sink.open(Deliveries.file(Feed.ANGGARAN_DESA, delivered, "", true));
        for (var village : world.places.villages()) {
            if (!village.desa()) {
                continue;
            }
            for (int year = delivered.getYear() - 1; year <= delivered.getYear(); year++) {
                for (var source : List.of("DDS", "ADD", "PAD", "PBH")) {
                    int most = source.equals("DDS") ? 980 : source.equals("ADD") ? 560 : 190;
                    long budget = dice.between(most / 2, most) * 1_000_000L + dice.between(0, 999) * 1_000L;
                    boolean earmarked = !source.equals("PBH") && dice.chance(0.3);
                    sink.accept(
                            new String[] {
                                village.code(),
                                village.name(),
                                Integer.toString(year),
                                source,
                                Long.toString(budget),
                                dice.chance(0.02) ? "" : Long.toString(budget / 100 * dice.between(60, 100)),
                                earmarked ? Long.toString(dice.between(8, 30) * 1_000_000L) : ""
                            },
                            FeedSink.NOBODY);
                }
            }
        }
        sink.close();
    }

    private void scores(FeedSink sink, LocalDate delivered, boolean counts) throws IOException {
        var dice = new Dice(world.seed, "scores" + counts);
        sink.open(Deliveries.file(Feed.INDEKS_DESA, delivered, "", counts));
        int newest = date.getYear() - (counts ? 0 : 2);
        for (var village : world.places.villages()) {
            boolean scored = village.desa() && !village.code().endsWith("2013");
            for (int year = date.getYear() - 2; scored && year <= newest; year++) {
                if (year < date.getYear() || dice.chance(0.3)) {
                    int score = dice.between(4_600, 8_600);
                    sink.accept(
                            new String[] {
                                village.code(),
                                village.name(),
                                Integer.toString(year),
                                Cells.decimal(score, 4),
                                dice.chance(0.1) ? "" : status(score)
                            },
                            FeedSink.NOBODY);
                }
            }
        }
        sink.close();
    }

    private static String status(int score) {
        if (score <= 4_907) {
            return "SANGAT TERTINGGAL";
        }
        if (score <= 5_989) {
            return "TERTINGGAL";
        }
        if (score <= 7_072) {
            return "BERKEMBANG";
        }
        return score <= 8_155 ? "MAJU" : "MANDIRI";
    }

    private void progress(FeedSink sink, LocalDate delivered, boolean counts) throws IOException {
        var dice = new Dice(world.seed, "progress" + counts);
        Map<Village, Integer> families = new HashMap<>();
        world.families.forEach(family -> families.merge(family.village(), 1, Integer::sum));
        sink.open(Deliveries.file(Feed.PENDATAAN, delivered, "", counts));
        int officer = 0;
        for (var village : world.places.villages()) {
            int left = families.getOrDefault(village, 0);
            for (int neighbourhood = 1; left > 0; neighbourhood++) {
                int target = Math.min(left, FAMILIES_PER_NEIGHBOURHOOD);
                int done = target - dice.between(0, target / 2);
                int refused = dice.between(0, target - done);
                officer++;
                left -= target;
                sink.accept(
                        new String[] {
                            village.bpsCode(),
                            village.name(),
                            village.bpsCode() + Places.padded(neighbourhood * 100L, 6),
                            "PPL" + Places.REGENCY + Places.padded(officer, 4),
                            "PPL",
                            Integer.toString(target),
                            Integer.toString(done),
                            Integer.toString(refused),
                            Integer.toString(target - done - refused),
                            delivered.minusDays(dice.between(0, 30)).toString()
                        },
                        FeedSink.NOBODY);
            }
        }
        sink.close();
    }
}
