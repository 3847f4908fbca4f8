package id.lumbung.rejects;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.clean.CleanRecord;
import id.lumbung.clean.CleanSchema;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.clean.Village;
import id.lumbung.clean.VillageRegister;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.RawRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    private static final Contracts CONTRACTS = Contracts.load();
    private static final VillageRegister VILLAGES =
            new VillageRegister(List.of(new Village("1706012005", "1706010005", "Suka Pindah", List.of())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+62812",
                "-5",
                "@sum(a1)",
                "\t=1",
                "\r1",
                "\n1",
                "\u0000=1",
                " =1",
                "\u00A0=1",
                "\u200B+1",
                "\uFEFF@a",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20a",
                "-",
                "1706010505800001",
                " 1706010505800001 ",
                "0001234567890",
                "01"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldChange(String cell) {
        assertThat(SpreadsheetText.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "12500000000",
                "1706010505800001,",
                "Siti Aminah",
                "'=1+1",
                "'1706010505800001",
                "''",
                "a=1",
                "1-2",
                "(5)"
            })
    void leavesEverythingElseAsItArrived(String cell) {
        assertThat(SpreadsheetText.of(cell)).isEqualTo(cell);
    }

    static List<Contract> contracts() {
        return CONTRACTS.contracts();
    }

    /** Each rule makes the same of a cell that went out and came back. */
    @ParameterizedTest
    @MethodSource("contracts")
    void comesBackTheSameThroughEveryRule(Contract contract) {
        var cleaner = new RecordCleaner(contract, LocalDate.of(2026, 11, 19), VILLAGES, CONTRACTS.codeLists());
        for (int column = 0; column < contract.columns().size(); column++) {
            for (var cell : cells()) {
                var arrived = cells(contract, column, cell);
                var returned = Arrays.stream(arrived).map(SpreadsheetText::of).toArray(String[]::new);

                assertThat(values(contract, cleaner.clean(RawRecord.of(2, returned))))
                        .as(
                                "%s.%s",
                                contract.feed(), contract.columns().get(column).name())
                        .isEqualTo(values(contract, cleaner.clean(RawRecord.of(2, arrived))));
            }
        }
    }

    @Test
    void triesCellsThatSomeRuleReads() {
        assertThat(cells()).hasSizeGreaterThan(200).contains("-1250000", "+6281234567890", "=1706010505800001");
    }

    private static List<String> cells() {
        var cells = new ArrayList<String>();
        for (var value : List.of(
                "1706010505800001",
                "1706012005",
                "1250000",
                "0,5",
                "2026-08-05",
                "08-2026",
                "1",
                "YA",
                "DESA",
                "Siti Aminah",
                "6281234567890",
                "")) {
            for (var before : List.of(
                    "", "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", " -", "\u00A0=",
                    "'", "'-", "''+", "--")) {
                cells.add(before + value);
            }
        }
        return cells;
    }

    /** A record with a good key, whose cell in one column is the given one. */
    private static String[] cells(Contract contract, int column, String cell) {
        var cells = new String[contract.columns().size()];
        for (int other = 0; other < cells.length; other++) {
            var rule = contract.columns().get(other).rule();
            cells[other] = rule instanceof id.lumbung.feed.Rule.Digit digit
                    ? "1".repeat(digit.length())
                    : rule instanceof id.lumbung.feed.Rule.Bulan ? "08-2026" : "1";
        }
        cells[column] = cell;
        return cells;
    }

    private static List<@Nullable Object> values(Contract contract, CleanRecord record) {
        var values = new ArrayList<@Nullable Object>();
        values.add(record.rejection());
        values.add(record.issues());
        values.add(record.recordKey());
        if (!record.rejected()) {
            var schema = CleanSchema.of(contract);
            for (int column = 0; column < schema.values().size(); column++) {
                if (record.isNull(column)) {
                    values.add(null);
                } else {
                    values.add(
                            switch (schema.values().get(column).type()) {
                                case TEXT -> record.text(column);
                                case DECIMAL -> record.decimal(column);
                                case INT, BIGINT, DATE, BOOLEAN -> record.number(column);
                            });
                }
            }
        }
        return values;
    }
}
