package id.lumbung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
    private static final DeliveredFile FILE = SmallReport.BANSOS;

    @ParameterizedTest
    @CsvSource({"DUPLIKAT, 9, 0", "DUPLIKAT, 10, 1", "KUNCI_KOSONG, 9, 0", "BARIS_RUSAK, 1, 1"})
    void asksFromOnePercentRejectedOrOneBrokenLine(String code, long count, int questions) {
        var data = SmallReport.withLedger(
                List.of(new LedgerLine(FILE, 1000, 1000 - count, count, 0)),
                List.of(new RejectCount(FILE, code, count)),
                List.of());

        assertThat(Questions.of(data)).hasSize(questions);
    }

    @ParameterizedTest
    @CsvSource({"NIK_CACAT, 49, 0", "NIK_CACAT, 50, 1", "NIK_EKSPONEN, 1, 1"})
    void asksFromOneIssueOnFivePercentOrOneLostNik(String code, long count, int questions) {
        var data = SmallReport.withLedger(
                List.of(new LedgerLine(FILE, 1000, 1000, 0, 0)),
                List.of(),
                List.of(new IssueCount(FILE, "nik", code, count)));

        assertThat(Questions.of(data)).hasSize(questions);
    }

    @Test
    void asksAboutAFileWithoutARecordAndPutsTheWeightiestFirst() {
        var data = SmallReport.withLedger(
                List.of(new LedgerLine(SmallReport.INDIVIDU, 0, 0, 0, 0), new LedgerLine(FILE, 100, 98, 2, 0)),
                List.of(new RejectCount(FILE, "DUPLIKAT", 2)),
                List.of());

        assertThat(Questions.of(data))
                .extracting(question -> question.line().file())
                .containsExactly(FILE, SmallReport.INDIVIDU);
    }
}
