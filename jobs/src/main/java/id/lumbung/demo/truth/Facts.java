package id.lumbung.demo.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All loaded records of the deliveries that count, reduced to what the indicators look at; villages are ten digits. */
final class Facts {
    final Map<String, Village> villages = new LinkedHashMap<>();
    final List<Figure> figures = new ArrayList<>();
    final Map<String, Family> families = new LinkedHashMap<>();
    final List<Member> members = new ArrayList<>();
    final List<Card> cards = new ArrayList<>();
    final Map<String, Membership> memberships = new LinkedHashMap<>();
    final Map<String, Map<YearMonth, Contribution>> contributions = new LinkedHashMap<>();
    final List<Office> offices = new ArrayList<>();
    final Map<String, Project> projects = new LinkedHashMap<>();
    final List<ProjectWorker> projectWorkers = new ArrayList<>();
    final Map<String, Payment> payments = new LinkedHashMap<>();
    final List<Score> scores = new ArrayList<>();
    final List<Enumeration> enumerations = new ArrayList<>();
    final List<Integer> personsWithUsableNik = new ArrayList<>();

    record Village(String code, boolean desa) {}

    record Figure(String place, YearMonth month, String measure, BigDecimal value) {}

    record Family(
            String id,
            String familyCard,
            @Nullable String village,
            @Nullable Integer decile,
            @Nullable Long spending,
            Dwelling dwelling) {
        boolean poorDecile() {
            return decile != null && decile <= 4;
        }
    }

    record Dwelling(
            @Nullable Integer floor,
            @Nullable Integer wall,
            @Nullable Integer roof,
            @Nullable Integer water,
            @Nullable Integer light,
            @Nullable Integer fuel,
            @Nullable Integer toilet,
            @Nullable Integer bowl,
            @Nullable Integer sludge,
            boolean ownsAnAsset) {}

    record Member(
            String family,
            int person,
            @Nullable LocalDate born,
            @Nullable Integer schooling,
            @Nullable Integer diploma,
            @Nullable Integer works,
            @Nullable Integer occupation,
            @Nullable Integer nutrition,
            @Nullable Integer presence) {}

    record Card(
            int person,
            boolean active,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    record Membership(
            String number,
            int person,
            boolean coversWorkAccidentAndDeath,
            @Nullable LocalDate from,
            @Nullable LocalDate ended,
            @Nullable String village) {}

    record Contribution(long amount, @Nullable LocalDate paid) {}

    record Office(
            @Nullable String village,
            int person,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            long pay) {}

    record Project(
            @Nullable String village,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean registered) {}

    record ProjectWorker(String project, int person) {}

    record Payment(String program, YearMonth month, int person, String familyCard, boolean paidOut) {}

    record Score(@Nullable String village, int year, BigDecimal value) {}

    record Enumeration(@Nullable String village, long target, long done) {}
}
