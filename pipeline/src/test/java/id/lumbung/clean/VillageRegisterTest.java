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
            new Village("1706012007", null, "SUKA PINDAHAN", List.of())));
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
    @ValueSource(strings = {"1706012222", "170601200", "1,70601E+09", "SUKA PINDAH"})
    void flagsAnUnknownVillage(String raw) {
        assertThat(kemendagri.clean(raw, "SUKA PINDAH")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
    }
}
