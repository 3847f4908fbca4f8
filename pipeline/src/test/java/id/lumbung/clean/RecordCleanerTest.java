package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.RawRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordCleanerTest {

    private static final Contracts CONTRACTS = Contracts.load();
    private static final LocalDate DELIVERED = LocalDate.of(2026, 11, 19);

    private final VillageRegister villages =
            new VillageRegister(List.of(new Village("1706012005", "1706050012", "SUKA PINDAH", List.of())));

    @Test
    void cleansEveryCellByItsRuleAndKeepsIssuesBesideTheRecord() {
        CleanSchema schema = CleanSchema.of(CONTRACTS.require("bansos"));

        CleanRecord record = clean(
                "bansos",
                Map.of(
                        "program", "Bpnt",
                        "periode", "Agustus 2026",
                        "nomor_penerima", "\u200B17060000001 ",
                        "nik", "1,70601E+15",
                        "nama", "Hj. Siti  Aminah",
                        "tanggal_lahir", "5 Agustus 1980",
                        "kode_desa", "17.06.01.2005",
                        "nominal", "Rp 400.000,00",
                        "status_salur", "-"));

        assertThat(record.rejected()).isFalse();
        assertThat(record.recordKey()).isEqualTo("BPNT|2026-08-01|17060000001");
        assertThat(record.issues()).containsExactly(new CellIssue("nik", IssueCode.NIK_EKSPONEN));
        assertThat(record.isNull(schema.indexOf("nik"))).isTrue();
        assertThat(record.text(schema.indexOf("nama"))).isEqualTo("SITI AMINAH");
        assertThat(record.text(schema.indexOf("nama_asli"))).isEqualTo("Hj. Siti  Aminah");
        assertThat(record.number(schema.indexOf("tanggal_lahir")))
                .isEqualTo(LocalDate.of(1980, 8, 5).toEpochDay());
        assertThat(record.text(schema.indexOf("kode_desa"))).isEqualTo("1706012005");
        assertThat(record.number(schema.indexOf("nominal"))).isEqualTo(400_000);
        assertThat(record.isNull(schema.indexOf("status_salur"))).isTrue();
        assertThat(record.isNull(schema.indexOf("nomor_kartu_keluarga"))).isTrue();
    }

    @Test
    void cleansAlikeOnAMachineOfAnyLanguage() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            CleanRecord record = clean(
                    "bansos",
                    Map.of(
                            "program", "pip",
                            "periode", "juli 2026",
                            "nomor_penerima", "tidak ada lagi",
                            "nama", "Hj. siti",
                            "kode_desa", "1706050012",
                            "nama_desa", "kel. suka pindah",
                            "nominal", "idr 5.000"));

            assertThat(record.recordKey()).isEqualTo("PIP|2026-07-01|tidak ada lagi");
            assertThat(record.text(CleanSchema.of(CONTRACTS.require("bansos")).indexOf("nama")))
                    .isEqualTo("SITI");
            assertThat(record.issues()).containsExactly(new CellIssue("kode_desa", IssueCode.DESA_SKEMA_TERTUKAR));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void rejectsAVillageWhoseDigitsASpreadsheetDroppedFromTheKey() {
        CleanRecord record =
                clean("anggaran_desa", Map.of("kode_desa", "1,70601E+09", "tahun", "2026", "sumber_dana", "DDS"));

        assertThat(record.rejection()).isEqualTo(RejectCode.KUNCI_KOSONG);
    }

    @Test
    void rejectsARecordWithoutItsKey() {
        CleanRecord record =
                clean("bansos", Map.of("program", "PKH", "periode", "2026", "nomor_penerima", "17060000001"));

        assertThat(record.rejection()).isEqualTo(RejectCode.KUNCI_KOSONG);
        assertThat(record.issues()).isEmpty();
        assertThat(record.line()).isEqualTo(7);
    }

    @Test
    void rejectsABrokenRow() {
        RecordCleaner cleaner = cleaner("bansos");

        assertThat(cleaner.clean(RawRecord.broken(9, "PKH;\"2026")).rejection()).isEqualTo(RejectCode.BARIS_RUSAK);
    }

    @Test
    void keepsTheDigitsOfAnUnknownVillageInTheKey() {
        CleanRecord record = clean(
                "anggaran_desa", Map.of("kode_desa", "17.06.01.2999", "tahun", "2026.0", "sumber_dana", "dana desa"));

        assertThat(record.recordKey()).isEqualTo("1706012999|2026|DDS");
        assertThat(record.isNull(0)).isTrue();
        assertThat(record.issues()).containsExactly(new CellIssue("kode_desa", IssueCode.DESA_TAK_DIKENAL));
    }

    @Test
    void rejectsAnEmptyVillageInTheKey() {
        CleanRecord record = clean("anggaran_desa", Map.of("kode_desa", "N/A", "tahun", "2026", "sumber_dana", "DDS"));

        assertThat(record.rejection()).isEqualTo(RejectCode.KUNCI_KOSONG);
    }

    @Test
    void flagsAnEmptyNameOnlyWhereItIsRequired() {
        CleanRecord record =
                clean("regsosek_individu", Map.of("id_keluarga", "1", "nomor_urut", "02", "nama", "(kosong)"));

        assertThat(record.recordKey()).isEqualTo("1|2");
        assertThat(record.issues()).containsExactly(new CellIssue("nama", IssueCode.NAMA_KOSONG));
    }

    @Test
    void leavesNoControlCharacterInANameOrAText() {
        CleanSchema schema = CleanSchema.of(CONTRACTS.require("regsosek_keluarga"));

        CleanRecord record = clean(
                "regsosek_keluarga",
                Map.of(
                        "id_keluarga", "K\0 1",
                        "nama_kepala_keluarga", "H. SITI\0AMINAH\u001F\n,\tS.Pd",
                        "alamat", "GG.\0MAWAR\u00017\u007F"));

        assertThat(record.recordKey()).isEqualTo("K 1");
        assertThat(record.text(schema.indexOf("nama_kepala_keluarga"))).isEqualTo("SITI AMINAH");
        assertThat(record.text(schema.indexOf("nama_kepala_keluarga_asli"))).isEqualTo("H. SITI AMINAH  , S.Pd");
        assertThat(record.text(schema.indexOf("alamat"))).isEqualTo("GG. MAWAR 7");
    }

    @Test
    void acceptsAVillageWithoutAFlagWhereTheCellIsEmpty() {
        CleanRecord record =
                clean("jkn_peserta", Map.of("nomor_kartu", "0009057239236", "nama", "AMIR", "kode_desa", ""));

        assertThat(record.issues()).isEmpty();
    }

    @Test
    void needsTheVillageRegisterWhereTheContractUsesVillages() {
        assertThatThrownBy(() -> new RecordCleaner(CONTRACTS.require("bansos"), DELIVERED, null, CONTRACTS.codeLists()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("feed bansos: expected the village register for column 'kode_desa', found none."
                        + " Clean wilayah first.");
    }

    @Test
    void printsNoCell() {
        RawRecord raw = RawRecord.of(7, new String[] {"1706015402069001"});
        CleanRecord record = clean("bansos", Map.of("program", "PKH", "periode", "202608", "nomor_penerima", "1"));

        assertThat(raw + " " + RawRecord.broken(8, "1706015402069001") + " " + record + " " + Cleaned.value("SITI"))
                .isEqualTo("RawRecord[line 7] RawRecord[line 8, broken] CleanRecord[line 7] Cleaned[a value]");
    }

    @Test
    void givesTheCleanFormItsTypesAndProvenance() {
        assertThat(CleanSchema.of(CONTRACTS.require("indeks_desa")).columns())
                .containsExactly(
                        new CleanColumn("kode_desa", CleanType.TEXT),
                        new CleanColumn("nama_desa", CleanType.TEXT),
                        new CleanColumn("tahun", CleanType.INT),
                        new CleanColumn("skor", CleanType.DECIMAL),
                        new CleanColumn("status", CleanType.TEXT),
                        new CleanColumn("kunci_rekaman", CleanType.TEXT),
                        new CleanColumn("tanggal_kiriman", CleanType.DATE),
                        new CleanColumn("berkas", CleanType.TEXT),
                        new CleanColumn("baris", CleanType.BIGINT));
    }

    private CleanRecord clean(String feed, Map<String, String> cells) {
        Contract contract = CONTRACTS.require(feed);
        String[] row = contract.columns().stream()
                .map(column -> cells.getOrDefault(column.name(), ""))
                .toArray(String[]::new);
        return cleaner(feed).clean(RawRecord.of(7, row));
    }

    private RecordCleaner cleaner(String feed) {
        return new RecordCleaner(CONTRACTS.require(feed), DELIVERED, villages, CONTRACTS.codeLists());
    }
}
