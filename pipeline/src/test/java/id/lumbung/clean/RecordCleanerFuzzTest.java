package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.CodeLists;
import id.lumbung.feed.Column;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.Fuzz;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.Rule;
import id.lumbung.feed.SampleFile;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No cell, however odd, stops cleaning or leaves a value that its column may not hold. */
class RecordCleanerFuzzTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final LocalDate DELIVERED = LocalDate.of(2026, 11, 19);
    private static final Contracts CONTRACTS = Contracts.load();
    private static final VillageRegister VILLAGES = villages();

    /** What cells are made of: every character or word that some rule gives a meaning to, and some that none does. */
    private static final List<String> PIECES = List.of(
            "0",
            "1",
            "2",
            "3",
            "5",
            "7",
            "9",
            "12",
            "41",
            "1706",
            "1980",
            "2026",
            "6015",
            "020690",
            "16.05",
            ".",
            ",",
            "-",
            "/",
            " ",
            "'",
            "Rp",
            "E+15",
            "e",
            "%",
            "(",
            ")",
            "#",
            "+",
            "ALM",
            "H.",
            "S.Pd",
            "SITI",
            "Agustus",
            "Agt",
            "May",
            "T",
            "Y",
            "YA",
            "TIDAK",
            "ADA",
            "NULL",
            "N/A",
            "AKTIF",
            "DESA",
            "PKH",
            "Air Rami",
            "\u00A0",
            "\u200B",
            "\0",
            "\u0007",
            "\n",
            "\uFFFD",
            "\uD800",
            "\uDC00",
            "\u0660",
            "\u0665",
            "\uFF11",
            "\u2212",
            "İ",
            "ß",
            "字",
            "Infinity",
            "NaN",
            "0x1",
            "00:00:00",
            "1e999999999",
            "99999999999999999999",
            "T10:00Z");

    @Test
    void cleansAnyCellsOfAnyContract() {
        Fuzz.run(LONGEST, random -> {
            Contract contract = CONTRACTS
                    .contracts()
                    .get(random.nextInt(CONTRACTS.contracts().size()));
            RecordCleaner cleaner = new RecordCleaner(contract, DELIVERED, VILLAGES, CONTRACTS.codeLists());
            for (int row = 0; row < 50; row++) {
                @Nullable String[] cells = new String[contract.columns().size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = random.nextInt(10) == 0 ? null : cell(random);
                }
                CleanRecord record = cleaner.clean(RawRecord.of(row + 1, cells));
                if (record.rejection() == null) {
                    assertCanonical(contract, cleaner.schema(), record);
                }
            }
        });
    }

    private static String cell(Random random) {
        if (random.nextInt(8) == 0) {
            return SampleFile.cell(random, "0123456789./- ,E+RpA\u0000");
        }
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static void assertCanonical(Contract contract, CleanSchema schema, CleanRecord record) {
        assertThat(record.recordKey()).isNotEmpty().doesNotContain("\0");
        for (Column column : contract.columns()) {
            int place = schema.indexOf(column.name());
            if (record.isNull(place)) {
                assertThat(column.key() && !(column.rule() instanceof Rule.Desa))
                        .as(column.name())
                        .isFalse();
            } else {
                assertThat(isCanonical(column, record, place))
                        .as("%s.%s", contract.feed(), column.name())
                        .isTrue();
            }
        }
    }

    private static boolean isCanonical(Column column, CleanRecord record, int place) {
        Rule rule = column.rule();
        if (rule instanceof Rule.Nik || rule instanceof Rule.NomorKk) {
            return record.text(place).matches("[0-9]{16}");
        }
        if (rule instanceof Rule.Digit digit) {
            return record.text(place).matches("[0-9]{%d}".formatted(digit.length()));
        }
        if (rule instanceof Rule.Kode kode) {
            return CONTRACTS.codeLists().require(kode.list()).stream()
                    .map(CodeLists.Code::code)
                    .anyMatch(record.text(place)::equals);
        }
        if (rule instanceof Rule.Tanggal) {
            LocalDate date = LocalDate.ofEpochDay(record.number(place));
            return date.getYear() >= 1900 && (column.mayLieAhead() || !date.isAfter(DELIVERED));
        }
        if (rule instanceof Rule.Bulan) {
            return LocalDate.ofEpochDay(record.number(place)).getDayOfMonth() == 1;
        }
        if (rule instanceof Rule.Rupiah) {
            return record.number(place) >= 0;
        }
        if (rule instanceof Rule.Bilangan number) {
            return record.number(place) >= number.from() && record.number(place) <= number.to();
        }
        if (rule instanceof Rule.Desimal decimal) {
            BigDecimal value = record.decimal(place);
            BigDecimal to = decimal.to();
            return value.compareTo(decimal.from()) >= 0 && (to == null || value.compareTo(to) <= 0);
        }
        if (rule instanceof Rule.Ya) {
            return record.number(place) == 0 || record.number(place) == 1;
        }
        if (rule instanceof Rule.Desa) {
            return record.text(place).matches("[0-9]{10}");
        }
        String text = record.text(place);
        return !text.isBlank() && text.equals(text.strip()) && !text.contains("\0") && !text.contains("  ");
    }

    private static VillageRegister villages() {
        Contract wilayah = CONTRACTS.require("wilayah");
        RecordCleaner cleaner = new RecordCleaner(wilayah, DELIVERED, null, CONTRACTS.codeLists());
        @Nullable String[] cells = new String[wilayah.columns().size()];
        List<String> village =
                List.of("17.06.01.2001", "1706010001", "Air Rami", "DESA", "Air Rami", "Mukomuko", "Bengkulu");
        List<String> columns = List.of(
                "kode_kemendagri",
                "kode_bps",
                "nama_desa",
                "jenis",
                "nama_kecamatan",
                "nama_kabupaten",
                "nama_provinsi");
        for (int i = 0; i < columns.size(); i++) {
            cells[wilayah.indexOf(columns.get(i))] = village.get(i);
        }
        return VillageRegister.of(wilayah, List.of(cleaner.clean(RawRecord.of(2, cells))));
    }
}
