package id.lumbung.star.mart;

import java.util.Random;

/** A village of a few families with consistent figures, for trying disclosure on many of them. */
final class RandomVillage {
    private RandomVillage() {}

    static void addTo(Regency regency, String village, Random random) {
        var people = random.nextInt(random.nextInt(4) == 0 ? 8 : 60);
        var registered = part(random, people);
        var active = part(random, registered);
        var poorDecile = part(random, people);
        var poor = part(random, people);
        var families = people == 0 ? 0 : 1 + people / 4;
        var poorFamilies = part(random, families);
        var vulnerable = part(random, poorDecile);
        var uncovered = part(random, vulnerable);
        regency.count(village, "PENDUDUK", people)
                .count(village, "KELUARGA", families)
                .share(village, "NIK_SAH", part(random, people), people)
                .share(village, "JKN_TERDAFTAR", registered, people)
                .share(village, "JKN_AKTIF", active, people)
                .share(village, "JKN_KEAKTIFAN", active, registered)
                .share(village, "DESIL_MISKIN", poorDecile, people)
                .share(village, "PBI_EKSKLUSI", part(random, poorDecile), poorDecile)
                .share(village, "MPI_H", poor, people)
                .share(village, "MPI_A", poor * 0.375, poor)
                .share(village, "MPI_M0", poor * 0.375, people)
                .share(village, "RENTAN_TANPA_TK", uncovered, vulnerable)
                .count(village, "BIAYA_RENTAN_TK", 16_800L * uncovered);
        exclusion(regency, village, "PKH", poorFamilies, families, random);
        exclusion(regency, village, "BPNT", poorFamilies, families, random);
    }

    private static void exclusion(
            Regency regency, String village, String programme, int poorFamilies, int families, Random random) {
        var excluded = part(random, poorFamilies);
        var included = part(random, families - poorFamilies);
        regency.share(village, programme + "_EKSKLUSI", excluded, poorFamilies)
                .share(village, programme + "_INKLUSI", included, poorFamilies - excluded + included);
    }

    private static int part(Random random, int whole) {
        return random.nextInt(whole + 1);
    }
}
