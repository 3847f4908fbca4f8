package id.lumbung.star.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mart.indikator hides of a regency. */
class PenyembunyianModelTest {
    private static final String A1 = "1706012001";
    private static final String A2 = "1706012002";
    private static final String A3 = "1706012003";
    private static final String A4 = "1706012004";
    private static final String B1 = "1706022001";
    private static final String B2 = "1706022002";
    private static final String C1 = "1706032001";

    private final Regency regency = new Regency();

    @AfterEach
    void closes() {
        regency.close();
    }

    @Test
    void publishesWhatIsLargeEnough() {
        regency.share(A1, "TK_AKTIF", 10, 40).share(A2, "TK_AKTIF", 0, 30).publish();

        assertThat(regency.hidden("TK_AKTIF")).isEmpty();
        assertThat(regency.models.rows("select pembilang, penyebut from indikator where tingkat = 'KECAMATAN'"))
                .containsExactly(List.of("10.000000000000", "70.000000000000"));
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "4, 4", "3, 4", "1, 40", "2, 40", "38, 40", "39, 40"})
    void hidesASmallCellAndOneMore(int numerator, int denominator) {
        regency.share(A1, "TK_AKTIF", numerator, denominator)
                .share(A2, "TK_AKTIF", 20, 60)
                .share(A3, "TK_AKTIF", 20, 50)
                .share(A4, "TK_AKTIF", 20, 70)
                .publish();

        assertThat(regency.hidden("TK_AKTIF")).containsExactly(A1, A3);
        assertThat(regency.models.rows("select nilai, pembilang, penyebut from indikator where disembunyikan"))
                .containsOnly(List.of("null", "null", "null"));
        assertEveryCheckHolds();
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 5", "3, 6", "0, 40", "40, 40", "37, 40"})
    void showsWhatIsNoSmallCell(int numerator, int denominator) {
        regency.share(A1, "TK_AKTIF", numerator, denominator)
                .share(A2, "TK_AKTIF", 20, 60)
                .publish();

        assertThat(regency.hidden("TK_AKTIF")).isEmpty();
    }

    @Test
    void takesTheCodeWhereDenominatorsAreEqual() {
        regency.share(A1, "TK_AKTIF", 20, 50)
                .share(A2, "TK_AKTIF", 20, 50)
                .share(A3, "TK_AKTIF", 1, 50)
                .publish();

        assertThat(regency.hidden("TK_AKTIF")).containsExactly(A1, A3);
    }

    @Test
    void goesOnUntilTheHiddenSumIsNoSmallCell() {
        regency.share(A1, "TK_AKTIF", 1, 40)
                .share(A2, "TK_AKTIF", 1, 40)
                .share(A3, "TK_AKTIF", 0, 50)
                .share(A4, "TK_AKTIF", 9, 60)
                .publish();

        assertThat(regency.hidden("TK_AKTIF")).containsExactly(A1, A2, A3, A4);
        assertEveryCheckHolds();
    }

    @Test
    void hidesAVillageForEveryKecamatanHiddenBesideASmallOne() {
        regency.share(A1, "TK_AKTIF", 1, 40)
                .share(A2, "TK_AKTIF", 0, 20)
                .share(B1, "TK_AKTIF", 9, 40)
                .share(B2, "TK_AKTIF", 9, 30)
                .share(C1, "TK_AKTIF", 90, 400)
                .publish();

        assertThat(regency.hidden("TK_AKTIF")).containsExactly("170601", A1, "170602", B2);
        assertEveryCheckHolds();
    }

    @Test
    void hidesAKecamatanThatIsItsOnlyVillage() {
        regency.share(C1, "TK_AKTIF", 1, 40)
                .share(A1, "TK_AKTIF", 9, 40)
                .share(A2, "TK_AKTIF", 9, 40)
                .publish();

        assertThat(regency.hidden("TK_AKTIF")).containsExactly("170601", A1, "170603", C1);
        assertEveryCheckHolds();
    }

    @Test
    void leavesRegencyAndProvinceUntouched() {
        regency.share(A1, "TK_AKTIF", 1, 4).publish();

        assertThat(regency.hidden("TK_AKTIF")).containsExactly("170601", A1);
    }

    @Test
    void leavesOfficesProjectsBudgetsAndFieldworkUntouched() {
        for (var code :
                List.of("APARATUR_TK", "APARATUR_JKN", "DESA_TK", "DESA_TK_PENUH", "PROYEK_JAKON", "PENDATAAN")) {
            regency.share(A1, code, 1, 2).share(A2, code, 1, 9);
        }
        regency.count(A1, "APARATUR", 1).count(A1, "BIAYA_APARATUR_TK", 5400).publish();

        assertThat(regency.models.rows("select * from indikator where disembunyikan"))
                .isEmpty();
    }

    @Test
    void hidesTheCostThatCountsVulnerableWorkers() {
        regency.share(A1, "RENTAN_TANPA_TK", 2, 30)
                .count(A1, "BIAYA_RENTAN_TK", 33_600)
                .share(A2, "RENTAN_TANPA_TK", 20, 30)
                .count(A2, "BIAYA_RENTAN_TK", 336_000)
                .count(A3, "BIAYA_RENTAN_TK", 0)
                .publish();

        assertThat(regency.hidden("RENTAN_TANPA_TK")).containsExactly(A1, A2);
        assertThat(regency.hidden("BIAYA_RENTAN_TK")).containsExactly(A1, A2);
        assertEveryCheckHolds();
    }

    @Test
    void hidesArrearsWithTheNumberOfMembershipsInArrears() {
        regency.share(A1, "TK_MENUNGGAK", 1, 30)
                .count(A1, "NILAI_TUNGGAKAN", 16_800)
                .share(A2, "TK_MENUNGGAK", 5, 30)
                .count(A2, "NILAI_TUNGGAKAN", 168_000)
                .share(A3, "TK_MENUNGGAK", 5, 40)
                .count(A3, "NILAI_TUNGGAKAN", 168_000)
                .publish();

        assertThat(regency.hidden("NILAI_TUNGGAKAN")).containsExactly(A1, A2);
    }

    @Test
    void hidesJknTogetherWhereRegisteredLessActiveIsSmall() {
        for (var village : List.of(A1, A2, A3)) {
            regency.count(village, "PENDUDUK", 100).share(village, "JKN_TERDAFTAR", 80, 100);
        }
        regency.share(A1, "JKN_AKTIF", 79, 100)
                .share(A1, "JKN_KEAKTIFAN", 79, 80)
                .share(A2, "JKN_AKTIF", 60, 100)
                .share(A2, "JKN_KEAKTIFAN", 60, 80)
                .share(A3, "JKN_AKTIF", 60, 100)
                .share(A3, "JKN_KEAKTIFAN", 60, 80)
                .publish();

        for (var code : List.of("JKN_TERDAFTAR", "JKN_AKTIF", "JKN_KEAKTIFAN")) {
            assertThat(regency.hidden(code)).as(code).containsExactly(A1, A2);
        }
        assertThat(regency.hidden("PENDUDUK")).isEmpty();
        assertEveryCheckHolds();
    }

    @Test
    void hidesPovertyAndItsDepthTogether() {
        for (var village : List.of(A1, A2, A3)) {
            var poor = village.equals(A1) ? 2 : 12;
            regency.share(village, "P0", poor, 100)
                    .share(village, "P1", poor * 0.25, 100)
                    .share(village, "P2", poor * 0.0625, 100)
                    .share(village, "GINI", 0.3, 100)
                    .share(village, "MPI_H", poor, 100)
                    .share(village, "MPI_A", poor * 0.4, poor)
                    .share(village, "MPI_M0", poor * 0.4, 100);
        }
        regency.publish();

        for (var code : List.of("P0", "P1", "P2", "GINI", "MPI_H", "MPI_A", "MPI_M0")) {
            assertThat(regency.hidden(code)).as(code).containsExactly(A1, A2);
        }
    }

    @Test
    void hidesThePoorDecileWhoseNumberIsASmallDenominatorElsewhere() {
        regency.share(A1, "DESIL_MISKIN", 4, 100)
                .share(A1, "PBI_EKSKLUSI", 0, 4)
                .share(A2, "DESIL_MISKIN", 40, 100)
                .share(A2, "PBI_EKSKLUSI", 9, 40)
                .share(A3, "DESIL_MISKIN", 40, 90)
                .share(A3, "PBI_EKSKLUSI", 2, 40)
                .share(A4, "DESIL_MISKIN", 40, 120)
                .share(A4, "PBI_EKSKLUSI", 9, 40)
                .publish();

        assertThat(regency.hidden("DESIL_MISKIN")).containsExactly(A1, A3);
        assertThat(regency.hidden("PBI_EKSKLUSI")).contains(A1, A3).hasSizeGreaterThan(2);
        assertEveryCheckHolds();
    }

    @Test
    void hidesCountsOfAVillageOfFewPeopleAndWhatSharesTheirDenominator() {
        regency.count(A1, "PENDUDUK", 4).count(A1, "KELUARGA", 2).share(A1, "NIK_SAH", 4, 4);
        regency.count(A2, "PENDUDUK", 100).count(A2, "KELUARGA", 30).share(A2, "NIK_SAH", 90, 100);
        regency.count(A3, "PENDUDUK", 90).count(A3, "KELUARGA", 35).share(A3, "NIK_SAH", 80, 90);
        regency.count(A4, "PENDUDUK", 0).count(A4, "KELUARGA", 0).publish();

        assertThat(regency.hidden("PENDUDUK")).containsExactly(A1, A3);
        assertThat(regency.hidden("NIK_SAH")).containsExactly(A1, A3);
        assertThat(regency.hidden("KELUARGA")).contains(A1, A3).doesNotContain(A4);
        assertEveryCheckHolds();
    }

    @Test
    void hidesExclusionOfBothProgrammesBecauseTheyShareTheirDenominator() {
        for (var village : List.of(A1, A2, A3)) {
            regency.share(village, "PKH_EKSKLUSI", village.equals(A1) ? 1 : 20, 40)
                    .share(village, "BPNT_EKSKLUSI", 20, 40);
        }
        regency.publish();

        assertThat(regency.hidden("PKH_EKSKLUSI")).containsExactly(A1, A2);
        assertThat(regency.hidden("BPNT_EKSKLUSI")).containsExactly(A1, A2);
    }

    @Test
    void countsOnlyVillagesWithRecipientsAsCoverForFewRecipients() {
        regency.share(A1, "PKH_EKSKLUSI", 18, 20).share(A1, "PKH_INKLUSI", 8, 10);
        regency.share(A2, "PKH_EKSKLUSI", 10, 10);
        regency.share(A3, "PKH_EKSKLUSI", 20, 40).share(A3, "PKH_INKLUSI", 9, 29);
        regency.share(A4, "PKH_EKSKLUSI", 30, 60)
                .share(A4, "PKH_INKLUSI", 9, 39)
                .publish();

        assertThat(regency.hidden("PKH_EKSKLUSI")).containsExactly(A1, A2, A3);
        assertThat(regency.hidden("PKH_INKLUSI")).containsExactly(A1, A3);
        assertEveryCheckHolds();
    }

    @Test
    void publishesThisMonthOnly() {
        regency.share(A1, "TK_AKTIF", 10, 40).publish();

        assertThat(regency.models.rows("select periode from indikator")).containsOnly(List.of("2026-11-01"));
    }

    @Test
    void aCheckSeesASmallCellThatWasPublished() {
        regency.share(A1, "TK_AKTIF", 1, 40).share(A2, "TK_AKTIF", 9, 40).publish();
        regency.models.execute("update indikator set disembunyikan = false, nilai = 2.5, pembilang = 1, penyebut = 40"
                + " where kode_wilayah = '" + A1 + "'");

        assertThat(regency.models.violations("indikator__sel_kecil_disembunyikan"))
                .containsExactly(List.of("2026-11-01", "DESA", A1, "TK_AKTIF"));
    }

    @Test
    void aCheckSeesAHiddenCellThatStandsAlone() {
        regency.share(A1, "TK_AKTIF", 1, 40).share(A2, "TK_AKTIF", 9, 40).publish();
        regency.models.execute("update indikator set disembunyikan = false, nilai = 22.5, pembilang = 9, penyebut = 40"
                + " where kode_wilayah = '" + A2 + "'");

        assertThat(regency.models.violations("indikator__tidak_tersembunyi_sendirian"))
                .containsExactly(List.of("2026-11-01", "DESA", "170601", "TK_AKTIF"));
    }

    @Test
    void aCheckSeesAnIndicatorFromWhichAHiddenOneFollows() {
        regency.share(A1, "RENTAN_TANPA_TK", 2, 30)
                .count(A1, "BIAYA_RENTAN_TK", 33_600)
                .share(A2, "RENTAN_TANPA_TK", 9, 30)
                .count(A2, "BIAYA_RENTAN_TK", 151_200)
                .publish();
        regency.models.execute("update indikator set disembunyikan = false, nilai = 33600, pembilang = 33600,"
                + " penyebut = 1 where kode_indikator = 'BIAYA_RENTAN_TK' and kode_wilayah = '" + A1 + "'");

        assertThat(regency.models.violations("indikator__tidak_tersingkap_indikator_lain"))
                .containsExactly(List.of("2026-11-01", "DESA", A1, "PEKERJA", "KELOMPOK TERSEMBUNYI SEBAGIAN"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void holdsItsChecksOverARandomRegencyOfSmallVillages(long seed) {
        var random = new Random(seed);
        for (var kecamatan = 1; kecamatan <= 5; kecamatan++) {
            for (var number = 1; number <= 1 + random.nextInt(7); number++) {
                RandomVillage.addTo(regency, "17060" + kecamatan + "200" + number, random);
            }
        }
        regency.publish();

        assertThat(regency.models.eligible("indikator__tidak_tersembunyi_sendirian"))
                .as("hidden cells, seed %d", seed)
                .isPositive();
        assertEveryCheckHolds();
    }

    private void assertEveryCheckHolds() {
        for (var check : Regency.DISCLOSURE_CHECKS.split(",", -1)) {
            assertThat(regency.models.violations(check)).as(check).isEmpty();
        }
    }
}
