package id.lumbung.star.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.feed.ReferenceTable;
import id.lumbung.star.change.ChangeLimit.Kind;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeLimitsTest {
    @Test
    void hasALimitForEveryIndicatorOfTheCatalogue() {
        assertThat(IndicatorNames.load().codes())
                .hasSizeGreaterThan(30)
                .allSatisfy(code ->
                        assertThat(ChangeLimits.usual().find(code)).as(code).isPresent());
    }

    @Test
    void speaksOfNoOtherIndicatorOrUnit() {
        var known = IndicatorNames.load().all().stream()
                .flatMap(name -> Stream.of(name.code(), name.unit()))
                .toList();

        assertThat(ReferenceTable.rows("batas_perubahan"))
                .allSatisfy(row -> assertThat(row.get(0)).isIn(known));
    }

    @Test
    void takesTheIndicatorsOwnLimitBeforeThatOfItsUnit() {
        assertThat(ChangeLimits.usual().find("JKN_AKTIF"))
                .contains(new ChangeLimit(Kind.POIN, new BigDecimal("3"), new BigDecimal("2000")));
        assertThat(ChangeLimits.usual().find("MPI_H"))
                .contains(new ChangeLimit(Kind.POIN, new BigDecimal("5"), new BigDecimal("2000")));
    }

    @Test
    void letsSettingsChangeALimitAndWhatIsTooSmallToJudge() {
        var limits = ChangeLimits.usual().with("JKN_AKTIF = 7.5\nTK_AKTIF.terkecil = 100\n");

        assertThat(limits.find("JKN_AKTIF"))
                .contains(new ChangeLimit(Kind.POIN, new BigDecimal("7.5"), new BigDecimal("2000")));
        assertThat(limits.find("TK_AKTIF"))
                .contains(new ChangeLimit(Kind.POIN, new BigDecimal("5"), new BigDecimal("100")));
        assertThat(limits.find("MPI_H")).isEqualTo(ChangeLimits.usual().find("MPI_H"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JKN = 5", "JKN_AKTIF = lima", "JKN_AKTIF = -1", "JKN_AKTIF.terbesar = 5", "% = 5"})
    void refusesSettingsThatSayNoLimitOfAnIndicator(String settings) {
        var usual = ChangeLimits.usual();

        assertThatThrownBy(() -> usual.with(settings)).isInstanceOf(IllegalArgumentException.class);
    }
}
