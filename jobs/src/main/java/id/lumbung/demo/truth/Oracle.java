package id.lumbung.demo.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Works all indicators out, at all levels, for a run date. */
final class Oracle {
    private static final BigDecimal THIRTY_SIX = BigDecimal.valueOf(36);
    private static final int SCORE_DECIMALS = 12;
    private static final long INFORMAL_WORKER_CONTRIBUTION = 16_800;

    private final Facts facts;
    private final YearMonth period;
    private final Population population;
    private final HealthCover healthCover;
    private final WorkCover workCover;
    private final VillageWork villageWork;
    private final Tally tally = new Tally();

    Oracle(Facts facts, LocalDate date) {
        this.facts = facts;
        period = YearMonth.from(date);
        population = new Population(facts, date);
        healthCover = new HealthCover(facts, date);
        workCover = new WorkCover(facts, date);
        villageWork = new VillageWork(facts, date, workCover);
    }

    /** All values, from the province down to the villages. */
    List<IndicatorValue> values() {
        addPersons();
        addFamilies();
        Spending.addPoverty(tally, facts, population, period);
        workCover.addTo(tally, population);
        villageWork.addOffices(tally, healthCover);
        villageWork.addProjects(tally);
        Assistance.addTo(tally, facts, population, period);
        addVillages();
        var values = new ArrayList<>(tally.values(facts.villages.keySet()));
        values.addAll(Spending.inequality(population));
        values.addAll(overOfficialPopulation(values));
        values.sort(Comparator.comparing((IndicatorValue value) -> value.place().length())
                .thenComparing(IndicatorValue::place)
                .thenComparing(IndicatorValue::indicator));
        return values;
    }

    private void addPersons() {
        var withUsableNik = new HashSet<>(facts.personsWithUsableNik);
        for (var resident : population.residents()) {
            var village = resident.village();
            int person = resident.answers().person();
            tally.add(Indicator.PENDUDUK, village, 1, 0);
            tally.count(Indicator.NIK_SAH, village, withUsableNik.contains(person));
            tally.count(Indicator.JKN_TERDAFTAR, village, healthCover.registered(person));
            tally.count(Indicator.JKN_AKTIF, village, healthCover.active(person));
            if (healthCover.registered(person)) {
                tally.count(Indicator.JKN_KEAKTIFAN, village, healthCover.active(person));
            }
            boolean poorDecile = resident.family().poorDecile();
            if (resident.family().decile() != null) {
                tally.count(Indicator.DESIL_MISKIN, village, poorDecile);
            }
            if (poorDecile) {
                tally.count(Indicator.PBI_EKSKLUSI, village, !healthCover.active(person));
            }
            if (resident.eligibleWorker()) {
                boolean covered = workCover.active(person);
                tally.count(Indicator.TK_AKTIF, village, covered);
                if (poorDecile) {
                    tally.count(Indicator.RENTAN_TANPA_TK, village, !covered);
                    tally.add(Indicator.BIAYA_RENTAN_TK, village, covered ? 0 : INFORMAL_WORKER_CONTRIBUTION, 0);
                }
            }
        }
    }

    private void addFamilies() {
        tally.scale(Indicator.MPI_A, THIRTY_SIX);
        tally.scale(Indicator.MPI_M0, THIRTY_SIX);
        for (var members : population.families().values()) {
            var family = members.get(0).family();
            tally.add(Indicator.KELUARGA, family.village(), 1, 0);
            Deprivation.score(family, members).ifPresent(score -> {
                boolean poor = score >= Deprivation.POOR_FROM;
                long persons = members.size();
                long poorScores = poor ? score * persons : 0;
                tally.add(Indicator.MPI_H, family.village(), poor ? persons : 0, persons);
                tally.add(Indicator.MPI_A, family.village(), poorScores, poor ? persons : 0);
                tally.add(Indicator.MPI_M0, family.village(), poorScores, persons);
            });
        }
    }

    private void addVillages() {
        for (var enumeration : facts.enumerations) {
            tally.add(Indicator.PENDATAAN, enumeration.village(), enumeration.done(), enumeration.target());
        }
        Map<String, Facts.Score> newest = new HashMap<>();
        for (var score : facts.scores) {
            if (score.village() != null) {
                newest.merge(score.village(), score, (one, other) -> one.year() >= other.year() ? one : other);
            }
        }
        tally.scale(Indicator.INDEKS_DESA, BigDecimal.TEN.pow(SCORE_DECIMALS));
        newest.values()
                .forEach(score -> tally.add(
                        Indicator.INDEKS_DESA,
                        score.village(),
                        score.value().movePointRight(SCORE_DECIMALS).longValueExact(),
                        1));
    }

    private List<IndicatorValue> overOfficialPopulation(List<IndicatorValue> values) {
        var twins = new ArrayList<IndicatorValue>();
        for (var value : values) {
            boolean wide = value.level().equals("PROVINSI") || value.level().equals("KABUPATEN");
            boolean hasTwin = value.indicator().equals("JKN_TERDAFTAR")
                    || value.indicator().equals("JKN_AKTIF");
            if (wide && hasTwin) {
                Spending.newest(facts, value.place(), "PENDUDUK", period).ifPresent(count -> {
                    var indicator = Indicator.valueOf(value.indicator() + "_DUKCAPIL");
                    twins.add(tally.value(
                            indicator, value.place(), value.numerator().longValueExact(), count.longValueExact()));
                });
            }
        }
        return twins;
    }
}
