package id.lumbung.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.clean.NikTraces;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTextTest {
    @Test
    void keepsNamesThatHoldTabsLineBreaksAndSigns() {
        var counts = List.of(
                new FileCount(
                        "kec\tlubuk\npinang & \u00e9+%.csv",
                        5,
                        3,
                        2,
                        1,
                        new NikTraces(4, 3, 1),
                        new FileHeading(List.of("nama\nlengkap", "a&b", "", "=1+1"), '\t')),
                new FileCount("b.csv", 0, 0, 0, 0, new NikTraces(0, 0, 0), new FileHeading(List.of("nik"), ';')));

        assertThat(LedgerText.of(counts).lines()).hasSize(2);
        assertThat(LedgerText.counts(LedgerText.of(counts))).isEqualTo(counts);
    }

    @Test
    void refusesALedgerOfAnotherForm() {
        assertThatThrownBy(() -> LedgerText.counts("b.csv\t1\t1\t0\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ledger: expected 10 cells in a line, found 4");
    }

    @Test
    void writesAHeadingAsALineOfCsvLikeTheFile() {
        assertThat(new FileHeading(List.of("nik", "nama; lengkap", ""), ';').line())
                .isEqualTo("nik;\"nama; lengkap\";");
        assertThat(new FileHeading(List.of("nik", ""), '\t').line()).isEqualTo("nik\t");
    }
}
