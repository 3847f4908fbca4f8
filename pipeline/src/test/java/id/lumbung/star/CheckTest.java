package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final String TEXT = """
            -- Setiap keluarga punya anggota.
            -- severity: henti
            -- allowed: 0.05
            -- keys: %s
            -- eligible: select count(*) from dim_keluarga
            -- advice: Laporkan.
            -- A family may have lost its last member.
            select %s from dim_keluarga where jumlah_anggota = 0
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {"kunci_rekaman", "nik", "nama", "nomor_kartu_keluarga", "id_proyek", "npp", "tanggal_lahir"})
    void refusesToShowAColumnThatMayHoldACellOfAPerson(String column) {
        assertThatThrownBy(() -> Check.parse("keluarga__beranggota", TEXT.formatted(column, column)))
                .isInstanceOf(ModelException.class)
                .hasMessage("SQL model checks/keluarga__beranggota.sql: '" + column
                        + "' may hold a cell of a person and is no key to show. Please report it.");
    }

    @ParameterizedTest
    @CsvSource({
        "KODE_WILAYAH, 1706012001, 1706012001",
        "KODE_WILAYAH, 1706010101800001, ••••",
        "PENDUDUK_ID, 00000000-0000-0000-0000-000000000000, 00000000-0000-0000-0000-000000000000",
        "PENDUDUK_ID, 1706010101800001, ••••",
        "TAHUN, 2026, 2026",
        "BARIS, 1706010101800001, ••••",
        "PROGRAM, BLT-DD, BLT-DD",
        "PROGRAM, Budi Santoso, ••••"
    })
    void masksWhatHasNotTheFormOfItsColumn(ShownColumn column, String value, String shown) {
        assertThat(column.shown(value)).isEqualTo(shown);
    }

    @Test
    void passesUpToTheAllowedShareAndStopsOnlyBeyondIt() {
        var check = Check.parse("keluarga__beranggota", TEXT.formatted("keluarga_id", "keluarga_id"));

        assertThat(new CheckResult(check, 5, 100, List.of()).passed()).isTrue();
        assertThat(new CheckResult(check, 6, 100, List.of()).stops()).isTrue();
        assertThat(new CheckResult(check.under(new Threshold(Severity.PERINGATAN, BigDecimal.ZERO)), 6, 100, List.of())
                        .stops())
                .isFalse();
    }

    @Test
    void namesThePublishedTablesInItsQueryAndTheRunByItsDate() {
        var check = Check.parse("keluarga__beranggota", TEXT.formatted("keluarga_id", """
                keluarga_id
                from dim_keluarga as families
                inner join jalan as runs on true
                union all
                select keluarga_id"""));

        var query = ServedQuery.of(check, Models.load(), LocalDate.of(2026, 11, 19));

        assertThat(query.runnable()).isTrue();
        assertThat(query.sql())
                .contains("from gudang.dim_keluarga as families")
                .contains("join (select date '2026-11-19' as tanggal, date '2026-11-01' as periode,"
                        + " date '2026-11-30' as akhir_bulan) as runs")
                .contains("from gudang.dim_keluarga as dim_keluarga where");
    }

    @Test
    void tellsAQueryThatReadsWhatOnlyARunHas() {
        var check = Check.parse("keluarga__beranggota", TEXT.formatted("keluarga_id", """
                keluarga_id from clean_fkp
                union all
                select keluarga_id"""));

        assertThat(ServedQuery.of(check, Models.load(), LocalDate.of(2026, 11, 19))
                        .runnable())
                .isFalse();
    }
}
