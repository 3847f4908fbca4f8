package id.lumbung.jobs;

import static id.lumbung.jobs.CountedRegency.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every query of {@code docs/questions.md} over a regency without dirt: its answer is that of the indicators and of the files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlannerQuestionsOnARegency {
    private static final Set<String> KNOWN_HERE = Set.of("1", "2", "3", "4", "5", "6", "7");

    private Warehouse warehouse;
    private Map<String, Answer> answers;
    private CountedRegency counted;
    private Map<String, Figure> figures;

    /** Publishes a regency into {@code warehouse} and returns its inbox. */
    abstract Path publish(Warehouse warehouse, Path folder) throws IOException, SQLException;

    @BeforeAll
    void asks(@TempDir Path folder) throws IOException, SQLException {
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        var inbox = publish(warehouse, folder);
        answers = PlannerQuestions.ask(warehouse);
        counted = new CountedRegency(new DeliveredRecords(inbox, Warehouse.DATE), warehouse);
        figures = Figure.ofTheKabupaten(warehouse, "2026-11-01");
    }

    Answer answer(String question) {
        var answer = answers.get(question);
        if (answer == null) {
            throw new IllegalArgumentException("docs/questions.md has no query " + question);
        }
        return answer;
    }

    private Figure figure(String code) {
        var figure = figures.get(code);
        if (figure == null) {
            throw new IllegalArgumentException("no indicator " + code);
        }
        return figure;
    }

    @Test
    void coverMoreThanTwentyQuestions() {
        assertThat(answers).hasSizeGreaterThan(25);
    }

    @Test
    void findTheVillagesWithoutACoveredOfficeHolder() {
        var villages = answer("desa_tanpa_aparatur_terlindungi");

        assertThat(villages.rows()).hasSize((int) figure("DESA_TK").others());
        assertThat(villages.sum("aparatur"))
                .isLessThanOrEqualTo(figure("APARATUR_TK").others());
    }

    @Test
    void countOfficeHoldersByGroupAndProgramme() {
        var groups = answer("aparatur_menurut_kelompok");

        assertThat(groups.where("program", "JKN").sum("pemegang_jabatan"))
                .isEqualTo(figure("APARATUR").count());
        assertThat(groups.where("program", "JKN").sum("tercakup"))
                .isEqualTo(figure("APARATUR_JKN").count());
    }

    @Test
    void priceTheCoverOfOfficeHolders() {
        var uncovered = figure("APARATUR_TK").others();
        var offices = answer("simulasi").where(row -> !cell(row, "kelompok").equals("PEKERJA RENTAN"));

        assertThat(answer("dana_cukup").sum("biaya_setahun"))
                .isEqualTo(12 * figure("BIAYA_APARATUR_TK").count());
        assertThat(offices.sum("belum_tercakup")).isEqualTo(uncovered);
        assertThat(offices.sum("iuran_sebulan")).isEqualTo(uncovered * (4_800 + 6_000));
    }

    @Test
    void addUpArrears() {
        var villages = answer("tunggakan_per_desa").ofKnownPlaces();

        assertThat(villages.sum("rupiah")).isEqualTo(figure("NILAI_TUNGGAKAN").count());
        assertThat(villages.sum("kepesertaan_menunggak"))
                .isEqualTo(figure("TK_MENUNGGAK").count());
    }

    @Test
    void findMembershipsLateInThreeOfTwelveMonths() {
        var late = counted.lateMonths().values().stream()
                .filter(months -> months >= 3)
                .toList();
        var villages = answer("sering_terlambat").ofKnownPlaces();

        assertThat(late).isNotEmpty();
        assertThat(villages.sum("kepesertaan")).isEqualTo(late.size());
        assertThat(villages.sum("bulan_terlambat"))
                .isEqualTo(late.stream().mapToLong(Integer::longValue).sum());
    }

    @Test
    void findMembershipsThatNeverReachedAPayment() {
        assertThat(counted.neverPaid()).isPositive();
        assertThat(answer("belum_pernah_bayar").sum("belum_pernah_bayar")).isEqualTo(counted.neverPaid());
    }

    @Test
    void countContributionsPaidInTime() {
        var months = answer("tepat_waktu");

        assertThat(months.sum("tepat_waktu"))
                .isEqualTo(figure("IURAN_TEPAT_WAKTU").count());
        assertThat(months.sum("bulan_jatuh_tempo"))
                .isEqualTo(figure("IURAN_TEPAT_WAKTU").all());
    }

    @Test
    void giveEveryActiveMembershipOneFundingSource() throws SQLException {
        assertThat(answer("cakupan_menurut_sumber_dana").sum("kepesertaan"))
                .isEqualTo(Long.parseLong(warehouse
                        .lines("select count(*) from gudang.fact_kepesertaan"
                                + " where periode = '2026-11-01' and aktif and program = 'JKK'")
                        .get(0)));
    }

    @Test
    void findProjectsWithoutConstructionCover() {
        var projects = answer("proyek_tanpa_jakon").ofKnownPlaces();

        assertThat(projects.rows()).hasSize((int) figure("PROYEK_JAKON").others());
        assertThat(projects.sum("pekerja_tanpa_perlindungan"))
                .isEqualTo(figure("PEKERJA_PROYEK_TK").others());
    }

    @Test
    void priceTheCoverOfVulnerableWorkers() throws SQLException {
        var regency = answer("pekerja_rentan").where("tingkat", "KABUPATEN");

        assertThat(regency.sum("pekerja")).isEqualTo(figure("RENTAN_TANPA_TK").count());
        assertThat(regency.sum("biaya_setahun")).isEqualTo(12 * 16_800 * regency.sum("pekerja"));
        assertThat(warehouse.lines("select count(*) from gudang.daftar_rentan where kode_kabupaten <> '0000'"))
                .containsExactly(String.valueOf(regency.sum("pekerja")));
    }

    @Test
    void sayHowManyPeopleAreShortOfUniversalCoverage() {
        var month = answer("uhc").where("periode", "2026-11-01");
        var people = figure("PENDUDUK").count();
        var registered = figure("JKN_TERDAFTAR").count();
        var active = figure("JKN_AKTIF").count();

        assertThat(month.sum("kurang_terdaftar")).isEqualTo(Math.max((people * 98 + 99) / 100 - registered, 0));
        assertThat(month.sum("kurang_aktif")).isEqualTo(Math.max((registered * 80 + 99) / 100 - active, 0));
    }

    @Test
    void findPoorFamiliesWithoutHealthCover() {
        var families = counted.poorFamiliesWithoutHealthCover();
        var villages = answer("keluarga_miskin_tanpa_jkn").ofKnownPlaces();

        assertThat(families).isNotEmpty();
        assertThat(villages.sum("keluarga")).isEqualTo(families.size());
        assertThat(villages.sum("orang"))
                .isEqualTo(families.stream().mapToLong(counted::members).sum());
    }

    @Test
    void giveEveryPoorPersonWithoutHealthCoverOneReason() {
        assertThat(answer("miskin_jkn_tidak_aktif").sum("orang"))
                .isEqualTo(figure("PBI_EKSKLUSI").count());
    }

    @Test
    void findPersonsCoveredTwice() {
        assertThat(answer("tanggungan_ganda").ofKnownPlaces().sum("orang")).isEqualTo(counted.doublyCovered());
    }

    @Test
    void sayWhoPaysForHealthCover() throws SQLException {
        var names = warehouse.lines("select segmen, nama from gudang.dim_segmen").stream()
                .map(line -> line.split(",", 2))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        var expected = new TreeMap<String, String>();
        counted.activeResidentsBySegment()
                .forEach((segment, people) -> expected.put(names.getOrDefault(segment, ""), String.valueOf(people)));

        assertThat(answer("jkn_menurut_pembayar").by("segmen", "orang")).isEqualTo(expected);
    }

    @Test
    void compareWhatPeopleSayWithWhatIsRecorded() {
        var claims = answer("lapor_dan_catatan");

        assertThat(claims.sum("orang")).isEqualTo(figure("PENDUDUK").count());
        assertThat(claims.sum("tercatat_aktif")).isEqualTo(figure("JKN_AKTIF").count());
        assertThat(claims.sum("tercatat_tidak_aktif"))
                .isEqualTo(figure("JKN_TERDAFTAR").count() - figure("JKN_AKTIF").count());
        assertThat(claims.where("pengakuan", "MENGAKU BER-JKN").sum("orang"))
                .isEqualTo(counted.population(
                        person -> KNOWN_HERE.contains(remainder(cell(person, "jaminan_kesehatan")))));
    }

    /** The sum code without other insurance, 8. */
    private static String remainder(String code) {
        return code.isEmpty() || Integer.parseInt(code) > 15 ? "" : String.valueOf(Integer.parseInt(code) % 8);
    }

    @Test
    void measureTheTargetingOfAssistanceByKecamatan() {
        for (var programme : List.of("PKH", "BPNT")) {
            var recipients = counted.recipients(programme::equals);
            Predicate<Map<String, String>> receives = family -> recipients.contains(cell(family, "id_keluarga"));
            var column = programme.toLowerCase(Locale.ROOT);

            assertPublished(column + "_eksklusi", shares(CountedRegency::isPoor, receives.negate()));
            assertPublished(column + "_inklusi", shares(receives, Predicate.not(CountedRegency::isPoor)));
        }
    }

    private Map<String, String> shares(Predicate<Map<String, String>> counts, Predicate<Map<String, String>> hits) {
        return counted.inhabitedFamilies().stream()
                .filter(family -> !cell(family, "desil_nasional").isEmpty())
                .filter(counts)
                .flatMap(family -> Stream.of(
                        Map.entry(counted.kecamatan(family), family),
                        Map.entry(counted.kecamatan(family).substring(0, 4), family)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                families -> percent(
                                        families.stream()
                                                .map(Map.Entry::getValue)
                                                .filter(hits)
                                                .count(),
                                        families.size()))));
    }

    private static String percent(long part, long all) {
        return BigDecimal.valueOf(100 * part)
                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private void assertPublished(String column, Map<String, String> expected) {
        var published = answer("ketepatan_per_kecamatan").by("kode_wilayah", column);
        published.values().removeIf(String::isEmpty);

        assertThat(published).as(column).containsKey("1706");
        assertThat(expected).as(column).containsAllEntriesOf(published);
    }

    @Test
    void showExclusionAndInclusionAtAGlance() {
        var programmes = answer("kuadran");

        assertThat(programmes.where("program", "PKH").sum("eksklusi"))
                .isEqualTo(figure("PKH_EKSKLUSI").count());
        assertThat(programmes.where("program", "BPNT").sum("inklusi"))
                .isEqualTo(figure("BPNT_INKLUSI").count());
    }

    @Test
    void findRecipientsWithACarOrAnAirConditioner() {
        var recipients = counted.recipients(Set.of("PKH", "BPNT")::contains);
        var families = counted.inhabitedFamilies().stream()
                .filter(family -> recipients.contains(cell(family, "id_keluarga")))
                .filter(family -> cell(family, "aset_mobil").equals("1")
                        || cell(family, "aset_ac").equals("1"))
                .count();

        assertThat(families).isPositive();
        assertThat(answer("penerima_bermobil").ofKnownPlaces().sum("keluarga")).isEqualTo(families);
    }

    @Test
    void setTheConsultationAgainstAssets() {
        var ranks = answer("fkp_dan_aset").by("peringkat_fkp", "keluarga");
        var expected = new TreeMap<String, String>();
        counted.inhabitedFamiliesByRank()
                .forEach((rank, families) ->
                        expected.put(rank.isEmpty() ? "BELUM DIBAHAS" : rank, String.valueOf(families)));

        assertThat(ranks).isEqualTo(expected);
    }

    @Test
    void weighTheDeprivationsOfThePoor() {
        assertThat(answer("deprivasi_terbesar").sum("poin_desa"))
                .isEqualTo(figure("MPI_A")
                        .numerator()
                        .multiply(BigDecimal.valueOf(36))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    @Test
    void countHomesFitToLiveIn() {
        var homes = answer("layak_huni").ofKnownPlaces();
        var fit = counted.inhabitedFamilies().stream()
                .filter(counted::isFitToLiveIn)
                .count();

        assertThat(fit).isPositive();
        assertThat(homes.sum("keluarga")).isEqualTo(figure("KELUARGA").count());
        assertThat(homes.sum("layak_huni")).isEqualTo(fit);
    }

    @Test
    void countChildrenOutOfSchoolByDecile() {
        Function<Map<String, String>, String> decile = person -> cell(counted.familyOf(person), "desil_nasional");
        for (var row : answer("tidak_bersekolah").rows()) {
            assertThat(cell(row, "anak_usia_sekolah"))
                    .isEqualTo(String.valueOf(counted.population(person ->
                            isOfSchoolAge(person) && decile.apply(person).equals(cell(row, "desil")))));
            assertThat(cell(row, "tidak_bersekolah"))
                    .isEqualTo(String.valueOf(counted.population(person -> isOfSchoolAge(person)
                            && Set.of("1", "3").contains(cell(person, "partisipasi_sekolah"))
                            && decile.apply(person).equals(cell(row, "desil")))));
        }
        assertThat(answer("tidak_bersekolah").sum("anak_usia_sekolah"))
                .isEqualTo(counted.population(this::isOfSchoolAge));
    }

    private boolean isOfSchoolAge(Map<String, String> person) {
        var age = counted.age(person);
        return age >= 7 && age <= 15;
    }

    @Test
    void findSevereDifficultyWithoutAid() {
        var assisted = counted.recipients(programme -> true);
        var villages = answer("disabilitas_tanpa_bantuan").ofKnownPlaces();

        assertThat(villages.sum("berkesulitan_berat"))
                .isEqualTo(counted.population(CountedRegency::isSeverelyDisabled));
        assertThat(villages.sum("tanpa_bantuan"))
                .isEqualTo(counted.population(person ->
                        CountedRegency.isSeverelyDisabled(person) && !assisted.contains(cell(person, "id_keluarga"))));
    }

    @Test
    void countPeopleByAgeAndSex() {
        var groups = answer("penduduk_menurut_umur");

        assertThat(groups.sum("penduduk")).isEqualTo(figure("PENDUDUK").count());
        assertThat(groups.sum("perempuan"))
                .isEqualTo(counted.population(
                        person -> cell(person, "jenis_kelamin").equals("2")));
        assertThat(groups.where("kelompok_umur", "10-14").sum("penduduk"))
                .isEqualTo(counted.population(person -> counted.age(person) / 5 == 2));
    }

    @Test
    void setTheVillageIndexAgainstCoverage() {
        var bands = answer("indeks_dan_cakupan");

        assertThat(bands.sum("aparatur_tk")).isEqualTo(figure("APARATUR_TK").count());
        assertThat(bands.sum("jkn_aktif")).isEqualTo(figure("JKN_AKTIF").count());
    }

    @Test
    void followAnIndicatorOverTheMonths() {
        var figure = figure("TK_AKTIF");

        assertThat(answer("indikator_per_bulan").by("periode", "nilai"))
                .containsEntry("2026-11-01", percent(figure.count(), figure.all()));
    }

    @Test
    void countPoorPeopleByKecamatan() throws SQLException {
        assertThat(answer("kemiskinan_per_kecamatan").rows())
                .hasSize(warehouse
                        .lines(
                                "select distinct kode_kecamatan from gudang.dim_wilayah where terkini and kode_desa <> '0000000000'")
                        .size());
    }

    @Test
    void addUpFieldwork() {
        assertThat(answer("pendataan").sum("selesai"))
                .isEqualTo(figure("PENDATAAN").count());
        assertThat(answer("pendataan").sum("target"))
                .isEqualTo(figure("PENDATAAN").all());
    }

    @Test
    void countWhatWasDelivered() throws SQLException {
        assertThat(answer("mutu_kiriman").by("feed", "dibaca"))
                .isEqualTo(new Answer(
                                warehouse.lines("select feed, sum(dibaca) from ops.buku_besar group by feed").stream()
                                        .map(line -> line.split(",", -1))
                                        .map(cells -> Map.of("feed", cells[0], "dibaca", cells[1]))
                                        .toList())
                        .by("feed", "dibaca"));
    }

    @Test
    void tellWhatAColumnMeansAndWhereItIsFrom() {
        assertThat(answer("arti_kolom").by("kolom", "asal"))
                .containsEntry("gudang.fact_kesejahteraan.desil", "regsosek_keluarga (desil_nasional)");
        assertThat(answer("arti_kolom").by("kolom", "aturan"))
                .containsEntry("gudang.fact_kesejahteraan.desil", "bilangan(1..10)");
    }
}
