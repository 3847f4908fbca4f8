package id.lumbung.jobs;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A regency counted from its delivered files alone, in Java: what the answers to a planner's questions must add up to. Only whom
 * a record was taken for comes from the warehouse.
 */
final class CountedRegency {
    private static final Set<String> GONE = Set.of("2", "3", "4", "6");
    private static final Set<String> WATER = Set.of("6", "8", "9", "10", "11");

    private final DeliveredRecords files;
    private final LocalDate date;
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, String> kecamatan = new HashMap<>();
    private final Map<String, Map<String, String>> families = new TreeMap<>();
    private final Map<String, Map<String, String>> residents = new HashMap<>();

    CountedRegency(DeliveredRecords files, Warehouse warehouse) throws SQLException {
        this.files = files;
        this.date = files.date();
        for (var link : warehouse.lines("select feed || '|' || kunci_rekaman, penduduk_id from identitas.tautan")) {
            var end = link.lastIndexOf(',');
            links.put(link.substring(0, end), link.substring(end + 1));
        }
        files.snapshot("wilayah")
                .forEach(village -> kecamatan.put(
                        digits(cell(village, "kode_bps")),
                        digits(cell(village, "kode_kemendagri")).substring(0, 6)));
        files.snapshot("regsosek_keluarga").forEach(family -> families.put(cell(family, "id_keluarga"), family));
        files.snapshot("regsosek_individu").stream()
                .filter(person -> !GONE.contains(cell(person, "keberadaan")))
                .sorted(Comparator.comparing((Map<String, String> person) -> cell(person, "id_keluarga"))
                        .thenComparing(person -> Integer.valueOf(cell(person, "nomor_urut"))))
                .forEach(person -> residents.putIfAbsent(
                        link("regsosek_individu", cell(person, "id_keluarga") + "|" + cell(person, "nomor_urut")),
                        person));
    }

    static String cell(Map<String, String> record, String column) {
        return record.getOrDefault(column, "");
    }

    private String link(String feed, String key) {
        return links.getOrDefault(feed + "|" + key, "");
    }

    private boolean begun(String day) {
        return day.isEmpty() || !LocalDate.parse(day).isAfter(date);
    }

    private boolean running(String day) {
        return day.isEmpty() || !LocalDate.parse(day).isBefore(date);
    }

    long population(Predicate<Map<String, String>> condition) {
        return residents.values().stream()
                .filter(this::isPlaced)
                .filter(condition)
                .count();
    }

    Map<String, String> familyOf(Map<String, String> person) {
        return families.getOrDefault(cell(person, "id_keluarga"), Map.of());
    }

    /** Whether the village of the person's family is known; the indicators count nobody else. */
    private boolean isPlaced(Map<String, String> person) {
        return !kecamatan(familyOf(person)).isEmpty();
    }

    private boolean isPlacedResident(String person) {
        var resident = residents.get(person);
        return resident != null && isPlaced(resident);
    }

    /** Kemendagri code of a family's kecamatan; empty where its village is unknown. */
    String kecamatan(Map<String, String> family) {
        return kecamatan.getOrDefault(digits(cell(family, "kode_desa")), "");
    }

    /** Families of a known village with population left. */
    List<Map<String, String>> inhabitedFamilies() {
        var inhabited = residents.values().stream()
                .map(person -> cell(person, "id_keluarga"))
                .collect(Collectors.toSet());
        return families.values().stream()
                .filter(family -> inhabited.contains(cell(family, "id_keluarga")))
                .filter(family -> !kecamatan(family).isEmpty())
                .toList();
    }

    long members(Map<String, String> family) {
        return population(person -> cell(person, "id_keluarga").equals(cell(family, "id_keluarga")));
    }

    static boolean isPoor(Map<String, String> family) {
        var decile = cell(family, "desil_nasional");
        return !decile.isEmpty() && Integer.parseInt(decile) <= 4;
    }

    int age(Map<String, String> person) {
        var born = cell(person, "tanggal_lahir");
        return born.isEmpty() ? -1 : LocalDate.parse(born).until(date).getYears();
    }

    /** Persons by the segments of the cards that hold on the date: registered, or active too. */
    Map<String, Set<String>> cardHolders(boolean active) {
        var holders = new HashMap<String, Set<String>>();
        for (var card : files.snapshot("jkn_peserta")) {
            if (begun(cell(card, "tanggal_mulai"))
                    && running(cell(card, "tanggal_akhir"))
                    && (!active || cell(card, "status").equals("AKTIF"))) {
                holders.computeIfAbsent(link("jkn_peserta", cell(card, "nomor_kartu")), any -> new TreeSet<>())
                        .add(cell(card, "segmen"));
            }
        }
        return holders;
    }

    /** Active card holders among the population, by segment. */
    Map<String, Long> activeResidentsBySegment() {
        var counts = new TreeMap<String, Long>();
        cardHolders(true).forEach((person, segments) -> {
            if (isPlacedResident(person)) {
                segments.forEach(segment -> counts.merge(segment, 1L, Long::sum));
            }
        });
        return counts;
    }

    /** Persons registered by the state and by an employer, who live or are recorded in a known village. */
    long doublyCovered() {
        var placed = files.snapshot("jkn_peserta").stream()
                .filter(card -> !cell(card, "kode_desa").isEmpty())
                .map(card -> link("jkn_peserta", cell(card, "nomor_kartu")))
                .collect(Collectors.toSet());
        return cardHolders(false).entrySet().stream()
                .filter(holder -> isPlacedResident(holder.getKey()) || placed.contains(holder.getKey()))
                .map(Map.Entry::getValue)
                .filter(segments ->
                        segments.contains("PBI JK") && (segments.contains("PPU PN") || segments.contains("PPU BU")))
                .count();
    }

    /** Inhabited families of decile 1-4 without a member who is active in JKN. */
    List<Map<String, String>> poorFamiliesWithoutHealthCover() {
        var insured = cardHolders(true).keySet().stream()
                .filter(residents::containsKey)
                .map(person -> cell(residents.getOrDefault(person, Map.of()), "id_keluarga"))
                .collect(Collectors.toSet());
        return inhabitedFamilies().stream()
                .filter(CountedRegency::isPoor)
                .filter(family -> !insured.contains(cell(family, "id_keluarga")))
                .toList();
    }

    /** Ids of the families that one of the programmes paid in the twelve months ending with this one. */
    Set<String> recipients(Predicate<String> programme) {
        var byKk = new HashMap<String, Set<String>>();
        families.values().stream()
                .filter(family -> !cell(family, "nomor_kartu_keluarga").isEmpty())
                .forEach(family -> byKk.computeIfAbsent(cell(family, "nomor_kartu_keluarga"), any -> new HashSet<>())
                        .add(cell(family, "id_keluarga")));
        var recipients = new HashSet<String>();
        for (var payment : payments()) {
            var month = YearMonth.parse(cell(payment, "periode"));
            if (programme.test(cell(payment, "program"))
                    && cell(payment, "status_salur").equals("SALUR")
                    && !month.isAfter(YearMonth.from(date))
                    && month.isAfter(YearMonth.from(date).minusMonths(12))) {
                var person = residents.get(link("bansos", paymentKey(payment)));
                if (person != null) {
                    recipients.add(cell(person, "id_keluarga"));
                }
                recipients.addAll(byKk.getOrDefault(cell(payment, "nomor_kartu_keluarga"), Set.of()));
            }
        }
        return recipients;
    }

    private List<Map<String, String>> payments() {
        return files.all("bansos", CountedRegency::paymentKey);
    }

    private static String paymentKey(Map<String, String> payment) {
        return cell(payment, "program") + "|" + cell(payment, "periode") + "-01|" + cell(payment, "nomor_penerima");
    }

    /** How many of the twelve months before this one were paid late or not at all, by membership in a known village. */
    Map<String, Integer> lateMonths() {
        var placed = placedMemberships();
        var late = new HashMap<String, Integer>();
        for (var contribution : contributions()) {
            var month = YearMonth.parse(cell(contribution, "periode_iuran"));
            var due = month.plusMonths(1).atDay(15);
            var paid = cell(contribution, "tanggal_bayar");
            var inWindow = month.isBefore(YearMonth.from(date))
                    && !month.isBefore(YearMonth.from(date).minusMonths(12));
            if (inWindow
                    && due.isBefore(date)
                    && placed.contains(cell(contribution, "kpj"))
                    && (paid.isEmpty() || LocalDate.parse(paid).isAfter(due))) {
                late.merge(cell(contribution, "kpj"), 1, Integer::sum);
            }
        }
        return late;
    }

    /** Memberships in force on the date none of whose contributions was ever paid. */
    long neverPaid() {
        var paid = contributions().stream()
                .filter(contribution ->
                        !cell(contribution, "tanggal_bayar").isEmpty() && begun(cell(contribution, "tanggal_bayar")))
                .map(contribution -> cell(contribution, "kpj"))
                .collect(Collectors.toSet());
        var placed = placedMemberships();
        return files.snapshot("bpjstk_peserta").stream()
                .filter(member ->
                        !cell(member, "tanggal_kepesertaan").isEmpty() && begun(cell(member, "tanggal_kepesertaan")))
                .filter(member -> cell(member, "tanggal_nonaktif").isEmpty()
                        || LocalDate.parse(cell(member, "tanggal_nonaktif")).isAfter(date))
                .filter(member -> !paid.contains(cell(member, "kpj")))
                .filter(member -> placed.contains(cell(member, "kpj")))
                .count();
    }

    private Set<String> placedMemberships() {
        return files.snapshot("bpjstk_peserta").stream()
                .filter(member -> !cell(member, "kode_desa").isEmpty()
                        || isPlacedResident(link("bpjstk_peserta", cell(member, "kpj"))))
                .map(member -> cell(member, "kpj"))
                .collect(Collectors.toSet());
    }

    private List<Map<String, String>> contributions() {
        return files.all("bpjstk_iuran", record -> cell(record, "kpj") + "|" + cell(record, "periode_iuran"));
    }

    /** Whether all four housing tests are passed. */
    boolean isFitToLiveIn(Map<String, String> family) {
        var area = cell(family, "luas_lantai");
        return !area.isEmpty()
                && Integer.parseInt(area) * 10L >= 72 * members(family)
                && !Set.of("7", "8").contains(cell(family, "jenis_lantai"))
                && !Set.of("4", "5", "6").contains(cell(family, "jenis_dinding"))
                && !cell(family, "jenis_atap").equals("7")
                && !WATER.contains(cell(family, "sumber_air_minum"))
                && Set.of("", "1").contains(cell(family, "fasilitas_bab"))
                && Set.of("", "1").contains(cell(family, "jenis_kloset"))
                && Set.of("", "1", "2").contains(cell(family, "pembuangan_akhir_tinja"));
    }

    static boolean isSeverelyDisabled(Map<String, String> person) {
        return person.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("disabilitas_"))
                .anyMatch(answer -> Set.of("1", "2").contains(answer.getValue()));
    }

    /** Families by the rank of the public consultation; the others under an empty one. */
    Map<String, Long> inhabitedFamiliesByRank() {
        var ranks = new HashMap<String, String>();
        files.snapshot("fkp").forEach(rank -> ranks.put(cell(rank, "id_keluarga"), cell(rank, "peringkat")));
        return inhabitedFamilies().stream()
                .collect(Collectors.groupingBy(
                        family -> ranks.getOrDefault(cell(family, "id_keluarga"), ""),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static String digits(String code) {
        return code.replace(".", "");
    }
}
