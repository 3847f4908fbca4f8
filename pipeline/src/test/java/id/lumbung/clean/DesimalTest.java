package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesimalTest {

    @ParameterizedTest
    @CsvSource({"'0,6123',0.612300000000", "0.6123,0.612300000000", "0,0.000000000000", "1,1.000000000000"})
    void readsADecimalNumber(String raw, BigDecimal number) {
        assertThat(new Desimal(BigDecimal.ZERO, BigDecimal.ONE).clean(raw)).isEqualTo(Cleaned.value(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,0001", "-0,1", "0.5.1", "0,", ",5", "-,5", "-", "6E-1", "maju", "0,\u0666", "0 ,6", "+0.5"})
    void refusesWhatIsNoneOrOutsideTheRange(String raw) {
        assertThat(new Desimal(BigDecimal.ZERO, BigDecimal.ONE).clean(raw))
                .isEqualTo(Cleaned.setAside(IssueCode.DESIMAL_CACAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567", "9999999999999999.9999999999999"})
    void refusesWhatTheWarehouseCannotHold(String raw) {
        assertThat(new Desimal(BigDecimal.ZERO, null).clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.DESIMAL_CACAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"683368", "1234567890123456"})
    void hasNoUpperEndWhereTheContractGivesNone(String raw) {
        assertThat(new Desimal(BigDecimal.ZERO, null).clean(raw))
                .isEqualTo(Cleaned.value(new BigDecimal(raw).setScale(12)));
    }
}
