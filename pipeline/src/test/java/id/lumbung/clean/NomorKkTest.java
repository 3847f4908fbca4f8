package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NomorKkTest {

    @ParameterizedTest
    @ValueSource(strings = {"1706013012089001", "1706013012089001.0", "1706 0130 1208 9001", "17.06.01.301208.9001"})
    void readsAFamilyCardInEveryNotation(String raw) {
        assertThat(NomorKk.clean(raw)).isEqualTo(Cleaned.value("1706013012089001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1706015402069001", "1706012902009001"})
    void asksNoSexOfTheDate(String raw) {
        assertThat(NomorKk.clean(raw)).isEqualTo(Cleaned.value(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "170601301208900",
                "1706013013089001",
                "1706013012080000",
                "1,70601E+15",
                "1.6e15",
                "2213013012089001",
                "HILANG"
            })
    void refusesWhatIsNoFamilyCard(String raw) {
        assertThat(NomorKk.clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.KK_CACAT));
    }
}
