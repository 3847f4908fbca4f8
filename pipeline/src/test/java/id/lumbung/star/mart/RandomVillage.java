package id.lumbung.star.mart;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A village of a few invented families, counted as the indicators count them, for trying disclosure on many. */
final class RandomVillage {
    private static final String[] PROGRAMMES = {"PKH", "BPNT"};

    private final Random random;
    private final int likelihood;
    private final Map<String, Integer> counts = new TreeMap<>();

    private RandomVillage(Random random, int likelihood) {
        this.random = random;
        this.likelihood = likelihood;
    }

    static void addTo(Regency regency, String village, Random random) {
        addTo(regency, village, random, 50);
    }

    /** {@code likelihood}: how many of a hundred of whatever is asked are so. */
    static void addTo(Regency regency, String village, Random random, int likelihood) {
        var made = new RandomVillage(random, likelihood);
        for (int family = random.nextInt(random.nextInt(3) == 0 ? 3 : 14); family > 0; family--) {
            made.addFamily();
        }
        made.addMemberships();
        made.deliver(regency, village);
    }

    private boolean happens() {
        return random.nextInt(100) < likelihood;
    }

    private void add(String count, boolean applies) {
        counts.merge(count, applies ? 1 : 0, Integer::sum);
    }

    private int count(String name) {
        return counts.getOrDefault(name, 0);
    }

    private void addFamily() {
        var size = 1 + random.nextInt(5);
        var hasDecile = random.nextInt(8) > 0;
        var poor = hasDecile && happens();
        var spending = random.nextInt(8) > 0;
        var belowLine = spending && happens();
        var scored = random.nextInt(8) > 0;
        var score = scored && happens() ? 12 + random.nextInt(25) : 0;
        add("families", true);
        add("poorFamilies", poor);
        for (var programme : PROGRAMMES) {
            var receives = happens();
            add(programme + "excluded", poor && !receives);
            add(programme + "received", hasDecile && receives);
            add(programme + "included", hasDecile && !poor && receives);
        }
        for (int person = 0; person < size; person++) {
            addPerson(hasDecile, poor);
            add("spending", spending);
            add("belowLine", belowLine);
            add("scored", scored);
            add("deprived", score > 0);
            counts.merge("score", score, Integer::sum);
        }
    }

    private void addPerson(boolean hasDecile, boolean poor) {
        var registered = happens();
        var active = registered && happens();
        var worker = random.nextBoolean();
        var covered = worker && happens();
        add("people", true);
        add("withNik", random.nextInt(10) > 0);
        add("withDecile", hasDecile);
        add("poor", poor);
        add("registered", registered);
        add("active", active);
        add("poorInactive", poor && !active);
        add("workers", worker);
        add("covered", covered);
        add("vulnerable", poor && worker);
        add("uncovered", poor && worker && !covered);
    }

    private void addMemberships() {
        for (int membership = random.nextInt(8); membership > 0; membership--) {
            var late = happens();
            add("memberships", true);
            add("late", late);
            counts.merge("arrears", late ? 16_800 * (1 + random.nextInt(3)) : 0, Integer::sum);
        }
    }

    private void deliver(Regency regency, String village) {
        regency.count(village, "PENDUDUK", count("people"))
                .count(village, "KELUARGA", count("families"))
                .share(village, "NIK_SAH", count("withNik"), count("people"))
                .share(village, "JKN_TERDAFTAR", count("registered"), count("people"))
                .share(village, "JKN_AKTIF", count("active"), count("people"))
                .share(village, "JKN_KEAKTIFAN", count("active"), count("registered"))
                .share(village, "P0", count("belowLine"), count("spending"))
                .share(village, "DESIL_MISKIN", count("poor"), count("withDecile"))
                .share(village, "PBI_EKSKLUSI", count("poorInactive"), count("poor"))
                .share(village, "MPI_H", count("deprived"), count("scored"))
                .share(village, "MPI_A", count("score") / 36.0, count("deprived"))
                .share(village, "MPI_M0", count("score") / 36.0, count("scored"))
                .share(village, "TK_AKTIF", count("covered"), count("workers"))
                .share(village, "RENTAN_TANPA_TK", count("uncovered"), count("vulnerable"))
                .count(village, "BIAYA_RENTAN_TK", 16_800L * count("uncovered"))
                .share(village, "TK_MENUNGGAK", count("late"), count("memberships"))
                .count(village, "NILAI_TUNGGAKAN", count("arrears"));
        for (var programme : PROGRAMMES) {
            regency.share(village, programme + "_EKSKLUSI", count(programme + "excluded"), count("poorFamilies"))
                    .share(
                            village,
                            programme + "_INKLUSI",
                            count(programme + "included"),
                            count(programme + "received"));
        }
    }
}
