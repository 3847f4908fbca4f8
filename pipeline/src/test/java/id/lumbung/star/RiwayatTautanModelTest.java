package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RiwayatTautanModelTest {
    private static final String FIRST = "2026-11-19";
    private static final String SECOND = "2026-11-20";
    private static final String THIRD = "2026-11-21";
    private static final String NIK = "1706010101800001";
    private static final String OTHER_NIK = "1706010101800002";
    private static final String THIRD_NIK = "1706010101800003";
    private static final String BORN = "1980-01-01";
    private static final String MEMBER = "regsosek_individu";
    private static final String CARD = "jkn_peserta";
    private static final String MEMBERSHIP = "bpjstk_peserta";
    private static final List<String> CHECKS = List.of(
            "alias__menuju_orang_yang_ada",
            "alias__bukan_orang_yang_hidup",
            "riwayat_tautan__setiap_pergantian_tercatat");

    private final IdentityNights nights = new IdentityNights();

    @AfterEach
    void holdsTheChecks() throws SQLException {
        for (var check : CHECKS) {
            assertThat(nights.violations(check)).as(check).isEmpty();
        }
        nights.close();
    }

    @Test
    void recordsNothingOfANightWithNothingNew() throws SQLException {
        nights.night(FIRST).member("1", NIK, "SITI AMINAH", BORN).card("1", NIK, "SITI AMINAH", BORN);
        var links = nights.link().rows("select * from tautan order by all");
        nights.night(SECOND).member("1", NIK, "SITI AMINAH", BORN).card("1", NIK, "SITI AMINAH", BORN);

        assertThat(nights.link().rows("select * from tautan order by all")).isEqualTo(links);
        assertThat(nights.changes()).isEmpty();
        assertThat(nights.aliases()).isEmpty();
    }

    @Test
    void recordsNothingWhereANikWasCorrected() throws SQLException {
        nights.night(FIRST).card("1", NIK, "SITI AMINAH", BORN).link();
        var person = nights.person(CARD, "1");
        nights.night(SECOND).card("1", OTHER_NIK, "SITI AMINAH", BORN).link();

        assertThat(nights.person(CARD, "1")).isEqualTo(person);
        assertThat(nights.changes()).isEmpty();
    }

    @Test
    void makesTheYoungerIdAnAliasOfTheOlderWhereTwoPersonsTurnOutToBeOne() throws SQLException {
        nights.night(FIRST).card("1", NIK, "SITI AMINAH", BORN).link();
        var older = nights.person(CARD, "1");
        nights.night(SECOND)
                .card("1", NIK, "SITI AMINAH", BORN)
                .member("1", OTHER_NIK, "SITI AMINAH", BORN)
                .link();
        var younger = nights.person(MEMBER, "1");
        nights.night(THIRD)
                .card("1", NIK, "SITI AMINAH", BORN)
                .member("1", NIK, "SITI AMINAH", BORN)
                .link();

        assertThat(nights.changes()).containsExactly(List.of(MEMBER, "GABUNG", younger, older));
        assertThat(nights.aliases()).containsExactly(List.of(younger, older));
    }

    @Test
    void leadsAnAliasInOneStepToWhoOutlivesASecondMerge() throws SQLException {
        nights.night(FIRST)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", OTHER_NIK, "SITI AMINAH", BORN)
                .membership("1", THIRD_NIK, "SITI AMINAH", BORN)
                .link();
        var survivor = nights.person(MEMBER, "1");
        var second = nights.person(CARD, "1");
        var third = nights.person(MEMBERSHIP, "1");
        nights.night(SECOND)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", OTHER_NIK, "SITI AMINAH", BORN)
                .membership("1", OTHER_NIK, "SITI AMINAH", BORN)
                .link();
        assertThat(nights.aliases()).containsExactly(List.of(third, second));
        nights.night(THIRD)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", NIK, "SITI AMINAH", BORN)
                .membership("1", NIK, "SITI AMINAH", BORN)
                .link();

        assertThat(nights.aliases()).containsExactlyInAnyOrder(List.of(second, survivor), List.of(third, survivor));
        assertThat(nights.changes())
                .containsExactly(
                        List.of(MEMBERSHIP, "GABUNG", second, survivor), List.of(CARD, "GABUNG", second, survivor));
    }

    @Test
    void givesAPersonTheirOwnIdBackWhereAMergeIsUndone() throws SQLException {
        nights.night(FIRST)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", OTHER_NIK, "SITI AMINAH", BORN)
                .link();
        var member = nights.person(MEMBER, "1");
        var card = nights.person(CARD, "1");
        nights.night(SECOND)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", NIK, "SITI AMINAH", BORN)
                .link();
        assertThat(nights.person(CARD, "1")).isEqualTo(member);
        nights.night(THIRD)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", OTHER_NIK, "SITI AMINAH", BORN)
                .link();

        assertThat(nights.person(MEMBER, "1")).isEqualTo(member);
        assertThat(nights.changes()).containsExactly(List.of(CARD, "PISAH", member, card));
        assertThat(nights.aliases()).isEmpty();
    }

    @Test
    void leavesThePersonToWhoHadTheIdLongestThoughTheOtherRecordIsOlder() throws SQLException {
        nights.night(FIRST)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", NIK, "SITI AMINAH", BORN)
                .link();
        var person = nights.person(MEMBER, "1");
        nights.night(SECOND)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", NIK, "SITI AMINAH", BORN)
                .membership("2", OTHER_NIK, "RATNA", "1990-02-02")
                .link();
        var ratna = nights.person(MEMBERSHIP, "2");
        nights.night(THIRD)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", OTHER_NIK, "SITI AMINAH", BORN)
                .membership("2", OTHER_NIK, "RATNA", "1990-02-02")
                .link();
        assertThat(nights.changes()).containsExactly(List.of(CARD, "PINDAH", person, ratna));
        nights.night("2026-11-22")
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", THIRD_NIK, "SITI AMINAH", BORN)
                .membership("2", OTHER_NIK, "RATNA", "1990-02-02")
                .link();

        assertThat(nights.person(MEMBERSHIP, "2")).isEqualTo(ratna);
        assertThat(nights.changes())
                .containsExactly(
                        List.of(CARD, "PISAH", ratna, ModelFixture.secretId("jkn_peserta|0000000000001|2026-11-22")));
    }

    @Test
    void startsAKeyAnewThatComesBackWithAnothersNameAndBirthDate() throws SQLException {
        nights.night(FIRST).card("1", NIK, "SITI AMINAH", BORN).link();
        var person = nights.person(CARD, "1");
        nights.night(SECOND).link();
        nights.night(THIRD).card("1", OTHER_NIK, "BAMBANG", "1975-05-05").link();

        assertThat(nights.changes())
                .containsExactly(List.of(
                        CARD, "BARU_LAGI", person, ModelFixture.secretId("jkn_peserta|0000000000001|2026-11-21")));
        assertThat(nights.aliases()).isEmpty();
    }

    @Test
    void doesNotMergeWhoAKeyWasWithWhomItNowTellsOf() throws SQLException {
        nights.night(FIRST)
                .card("1", NIK, "SITI AMINAH", BORN)
                .member("1", OTHER_NIK, "BAMBANG", "1975-05-05")
                .link();
        var siti = nights.person(CARD, "1");
        var bambang = nights.person(MEMBER, "1");
        nights.night(SECOND)
                .card("1", OTHER_NIK, "BAMBANG", "1975-05-05")
                .member("1", OTHER_NIK, "BAMBANG", "1975-05-05")
                .link();

        assertThat(nights.changes()).containsExactly(List.of(CARD, "BARU_LAGI", siti, bambang));
        assertThat(nights.aliases()).isEmpty();
    }

    @Test
    void neverGivesAKeyTheIdItHadBeforeItWasAnothers() throws SQLException {
        nights.night(FIRST).card("1", NIK, "SITI AMINAH", BORN).link();
        var siti = nights.person(CARD, "1");
        nights.night(SECOND)
                .card("1", OTHER_NIK, "BAMBANG", "1975-05-05")
                .member("1", OTHER_NIK, "BAMBANG", "1975-05-05")
                .link();
        nights.night(THIRD)
                .card("1", THIRD_NIK, "BAMBANG", "1975-05-05")
                .member("1", OTHER_NIK, "BAMBANG", "1975-05-05")
                .link();

        assertThat(nights.person(CARD, "1")).isNotEqualTo(siti);
        assertThat(nights.changes()).hasSize(1);
    }

    @Test
    void forgetsAnAliasWhoseSuccessorIsGone() throws SQLException {
        nights.night(FIRST)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", OTHER_NIK, "SITI AMINAH", BORN)
                .link();
        nights.night(SECOND)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", NIK, "SITI AMINAH", BORN)
                .link();
        assertThat(nights.aliases()).hasSize(1);
        nights.night(THIRD)
                .member("1", NIK, "BAMBANG", "1975-05-05")
                .card("1", NIK, "BAMBANG", "1975-05-05")
                .link();

        assertThat(nights.aliases()).isEmpty();
        assertThat(nights.changes()).extracting(change -> change.get(1)).containsExactly("BARU_LAGI", "BARU_LAGI");
    }

    @Test
    void keepsTheIdWhereOnlyTheNameOrOnlyTheBirthDateDiffers() throws SQLException {
        nights.night(FIRST)
                .card("1", "", "SITI AMINAH", BORN)
                .card("2", "", "BAMBANG", BORN)
                .card("3", "", "RATNA DEWI", BORN)
                .card("4", "", "", BORN);
        var before = nights.link().rows("select kunci_rekaman, penduduk_id from tautan order by 1");
        nights.night(SECOND)
                .card("1", "", "YULIANA", BORN)
                .card("2", "", "BAMBANG", "1981-01-01")
                .card("3", "", "RATNA DEVI", "1981-01-01")
                .card("4", "", "JOKO", "1981-01-01");

        assertThat(nights.link().rows("select kunci_rekaman, penduduk_id from tautan order by 1"))
                .isEqualTo(before);
        assertThat(nights.changes()).isEmpty();
    }

    @Test
    void keepsTheIdWhereANameIsWrittenInAnotherOrderOrShortenedAndTheBirthDateCorrected() throws SQLException {
        nights.night(FIRST)
                .card("1", "", "SITI NURHALIZA RAHMAWATI", BORN)
                .card("2", "", "MUHAMMAD YUSUF", BORN)
                .card("3", "", "DJOEMADI", BORN);
        var before = nights.link().rows("select kunci_rekaman, penduduk_id from tautan order by 1");
        nights.night(SECOND)
                .card("1", "", "RAHMAWATI SITI NURHALIZA", "1975-05-05")
                .card("2", "", "YUSUF MHD", "1975-05-05")
                .card("3", "", "JUMADI", "1975-05-05");

        assertThat(nights.link().rows("select kunci_rekaman, penduduk_id from tautan order by 1"))
                .isEqualTo(before);
        assertThat(nights.changes()).isEmpty();
    }

    @Test
    void findsAPersonAgainUnderAnotherKeyThoughTheNameIsReorderedAndTheBirthDateCorrected() throws SQLException {
        nights.night(FIRST).member("3", NIK, "SITI NURHALIZA RAHMAWATI", BORN).link();
        var person = nights.person(MEMBER, "3");
        nights.night(SECOND)
                .member("2", NIK, "RAHMAWATI SITI NURHALIZA", "1975-05-05")
                .link();

        assertThat(nights.person(MEMBER, "2")).isEqualTo(person);
    }

    @Test
    void remembersANameThatANightLeavesOut() throws SQLException {
        nights.night(FIRST).card("1", "", "SITI AMINAH", BORN).link();
        var person = nights.person(CARD, "1");
        nights.night(SECOND).card("1", "", "", "").link();
        assertThat(nights.person(CARD, "1")).isEqualTo(person);
        nights.night(THIRD).card("1", "", "BAMBANG", "1975-05-05").link();

        assertThat(nights.changes()).extracting(change -> change.get(1)).containsExactly("BARU_LAGI");
    }

    @Test
    void leavesTwinsTheIdsOfTheirKeysWhereTheirNamesWereSwapped() throws SQLException {
        nights.night(FIRST)
                .member("1", NIK, "HASAN", "2015-03-03")
                .member("2", OTHER_NIK, "HUSIN", "2015-03-03")
                .link();
        var first = nights.person(MEMBER, "1");
        var second = nights.person(MEMBER, "2");
        nights.night(SECOND)
                .member("1", OTHER_NIK, "HUSIN", "2015-03-03")
                .member("2", NIK, "HASAN", "2015-03-03")
                .link();

        assertThat(List.of(nights.person(MEMBER, "1"), nights.person(MEMBER, "2")))
                .containsExactly(first, second);
        assertThat(nights.changes()).isEmpty();
    }

    @Test
    void findsAPersonAgainWhoseRecordMovedToAnotherKey() throws SQLException {
        nights.night(FIRST).member("3", NIK, "SITI AMINAH", BORN).link();
        var person = nights.person(MEMBER, "3");
        nights.night(SECOND).member("2", NIK, "SITI AMINAH", BORN).link();
        assertThat(nights.person(MEMBER, "2")).isEqualTo(person);
        nights.night(THIRD).member("2", NIK, "SITI AMINAH", BORN).link();

        assertThat(nights.person(MEMBER, "2")).isEqualTo(person);
        assertThat(nights.changes()).isEmpty();
    }

    @Test
    void findsTheMembersOfAHouseholdAgainThatWasNumberedAnew() throws SQLException {
        nights.night(FIRST)
                .member("1", NIK, "BAMBANG", "1950-05-05")
                .member("2", OTHER_NIK, "SITI AMINAH", BORN)
                .member("3", THIRD_NIK, "YULIANA", "2010-10-10")
                .link();
        var bambang = nights.person(MEMBER, "1");
        var siti = nights.person(MEMBER, "2");
        var yuliana = nights.person(MEMBER, "3");
        nights.night(SECOND)
                .member("1", OTHER_NIK, "SITI AMINAH", BORN)
                .member("2", THIRD_NIK, "YULIANA", "2010-10-10")
                .link();

        assertThat(List.of(nights.person(MEMBER, "1"), nights.person(MEMBER, "2")))
                .containsExactly(siti, yuliana);
        assertThat(nights.changes())
                .containsExactly(
                        List.of(MEMBER, "BARU_LAGI", bambang, siti), List.of(MEMBER, "BARU_LAGI", siti, yuliana));
        assertThat(nights.aliases()).isEmpty();
    }

    @Test
    void givesNobodyTheIdOfAPersonWhoseNikTheyCarryUnderAnotherNameAndBirthDate() throws SQLException {
        nights.night(FIRST).member("3", NIK, "SITI AMINAH", BORN).link();
        var person = nights.person(MEMBER, "3");
        nights.night(SECOND).member("2", NIK, "BAMBANG", "1975-05-05").link();

        assertThat(nights.person(MEMBER, "2")).isNotEqualTo(person);
    }

    @Test
    void takesARecordForTheSurvivorThatWasAbsentWhenItsPersonWasMerged() throws SQLException {
        nights.night(FIRST)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", OTHER_NIK, "SITI AMINAH", BORN)
                .membership("1", OTHER_NIK, "SITI AMINAH", BORN)
                .link();
        var member = nights.person(MEMBER, "1");
        var card = nights.person(CARD, "1");
        nights.night(SECOND)
                .member("1", NIK, "SITI AMINAH", BORN)
                .card("1", NIK, "SITI AMINAH", BORN)
                .link();
        nights.night(THIRD).membership("1", OTHER_NIK, "SITI AMINAH", BORN).link();

        assertThat(nights.changes()).containsExactly(List.of(MEMBERSHIP, "GABUNG", card, member));
        assertThat(nights.aliases()).containsExactly(List.of(card, member));
    }
}
