package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.Scheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VillageRegisterTest {

    private final VillageRegister villages = new VillageRegister(List.of(
            new Village("1706012005", "1706050012", "SUKA PINDAH", List.of("1706012099", "1706012098")),
            new Village("1706012006", "1706050011", "LUBUK PINANG", List.of("1706012098")),
            new Village("1706022001", "1706012006", "RETAK ILIR", List.of()),
            new Village("1706012007", null, "SUKA PINDAHAN", List.of()),
            // Retired twice: 1706912001, then 1706912002; the same code told again changes nothing.
            new Village("1706912003", null, "PONDOK KANDANG", List.of("1706912001", "1706912002", "1706912001")),
            // 1706912003 was this village's before it was given away again.
            new Village("1706912004", null, "TERUNJAM", List.of("1706912003")),
            // Split: both still stand under one code of BPS.
            new Village("1706912005", "1706090001", "AIR HITAM", List.of()),
            new Village("1706912006", "1706090001", "AIR HITAM BARU", List.of()),
            new Village("1706912007", "1706090002", "", List.of())));
    private final Desa kemendagri = new Desa(Scheme.KEMENDAGRI, villages);
    private final Desa bps = new Desa(Scheme.BPS, villages);

    @ParameterizedTest
    @ValueSource(strings = {"1706012005", "17.06.01.2005", "17 06 01 2005", "1706012005.0"})
    void readsAVillageCodeInEveryNotation(String raw) {
        assertThat(kemendagri.clean(raw, "")).isEqualTo(Cleaned.value("1706012005"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUKA PINDAH",
                "Desa Suka Pindah",
                "DS. SUKA PINDAH",
                "SUKAPINDAH",
                "Kel. Suka-Pindah",
                "DS.SUKAPINDAH"
            })
    void comparesNamesWithoutSpacesPunctuationAndPrefixes(String name) {
        assertThat(kemendagri.clean("1706050012", name))
                .isEqualTo(Cleaned.flagged("1706012005", IssueCode.DESA_SKEMA_TERTUKAR));
    }

    @Test
    void takesACodeOfTheDeclaredSchemeThoughTheOtherKnowsItToo() {
        assertThat(kemendagri.clean("1706012006", "")).isEqualTo(Cleaned.value("1706012006"));
        assertThat(bps.clean("1706012006", "")).isEqualTo(Cleaned.value("1706022001"));
    }

    @Test
    void mapsARetiredCodeToItsSuccessorUnlessTwoClaimIt() {
        assertThat(kemendagri.clean("1706012099", "")).isEqualTo(Cleaned.value("1706012005"));
        assertThat(kemendagri.clean("1706012098", "")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1706912001", "1706912002", "1706912003"})
    void followsSuccessionsToTheVillageOfToday(String code) {
        assertThat(kemendagri.clean(code, "")).isEqualTo(Cleaned.value("1706912003"));
    }

    @Test
    void takesACodeThatIsInUseAgainForTheVillageThatHasItNow() {
        assertThat(kemendagri.clean("17.06.91.2003", "TERUNJAM"))
                .isEqualTo(Cleaned.flagged("1706912003", IssueCode.DESA_NAMA_BEDA));
    }

    @Test
    void mapsRetiredCodesOfKemendagriOnly() {
        assertThat(bps.clean("1706912001", "")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
        assertThat(bps.clean("1706912001", "Desa Pondok Kandang"))
                .isEqualTo(Cleaned.flagged("1706912003", IssueCode.DESA_SKEMA_TERTUKAR));
    }

    @Test
    void choosesNoneOfTwoVillagesWithOneCode() {
        assertThat(bps.clean("1706090001", "AIR HITAM")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
        assertThat(kemendagri.clean("1706090001", "AIR HITAM")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
        assertThat(kemendagri.clean("1706912005", "AIR HITAM BARU")).isEqualTo(Cleaned.value("1706912005"));
    }

    @Test
    void findsNoAgreementInTwoMissingNames() {
        assertThat(kemendagri.clean("1706090002", "")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
        assertThat(kemendagri.clean("1706090002", "...")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
    }

    @Test
    void trustsTheDeclaredSchemeThoughTheNameAgreesWithTheOther() {
        assertThat(bps.clean("1706012006", "LUBUK PINANG")).isEqualTo(Cleaned.value("1706022001"));
        assertThat(kemendagri.clean("1706012006", "RETAK ILIR")).isEqualTo(Cleaned.value("1706012006"));
    }

    @Test
    void takesTheOtherSchemeOnlyWhenTheNameAgrees() {
        assertThat(bps.clean("1706012005", "SUKA PINDAH"))
                .isEqualTo(Cleaned.flagged("1706012005", IssueCode.DESA_SKEMA_TERTUKAR));
        assertThat(bps.clean("1706012005", "LUBUK PINANG")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
        assertThat(bps.clean("1706012005", "")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
    }

    @Test
    void keepsTheCodeAndFlagsTheNameOfAnotherVillageOfTheKecamatan() {
        assertThat(kemendagri.clean("1706012005", "LUBUK PINANG"))
                .isEqualTo(Cleaned.flagged("1706012005", IssueCode.DESA_NAMA_BEDA));
    }

    @Test
    void takesALikeOrFarOrUnknownNameForAnotherSpelling() {
        assertThat(kemendagri.clean("1706012005", "SUKA PINDAHAN")).isEqualTo(Cleaned.value("1706012005"));
        assertThat(kemendagri.clean("1706012005", "RETAK ILIR")).isEqualTo(Cleaned.value("1706012005"));
        assertThat(kemendagri.clean("1706012005", "PASAR BARU")).isEqualTo(Cleaned.value("1706012005"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1706012222", "170601200", "17060120050", "1706/01/2005", "1,70601E+09", "SUKA PINDAH"})
    void flagsAnUnknownVillage(String raw) {
        assertThat(kemendagri.clean(raw, "SUKA PINDAH")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
    }
}
