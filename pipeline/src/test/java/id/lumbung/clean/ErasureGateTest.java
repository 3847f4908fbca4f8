package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.clean.ErasedPersons.Mark;
import id.lumbung.clean.ErasedPersons.Trait;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.RawRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who passes when a person is on the list of the erased. */
class ErasureGateTest {
    private static final Contracts CONTRACTS = Contracts.load();
    private static final LocalDate DATE = LocalDate.of(2026, 11, 19);
    private static final String NIK = "1606015203800001";
    private static final String OTHER_NIK = "1606015203800002";

    private final Set<Mark> marks = new HashSet<>();

    private static String hmac(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private void erase(Trait trait, String text) {
        marks.add(ErasedPersons.mark(trait, text, ErasureGateTest::hmac));
    }

    private CleanRecord pass(String feed, Map<String, String> cells, Long... lines) {
        Contract contract = CONTRACTS.require(feed);
        @Nullable String[] raw = new String[contract.columns().size()];
        cells.forEach((column, cell) -> raw[contract.indexOf(column)] = cell);
        RawRecord record = RawRecord.of(7, raw);
        var cleaner = new RecordCleaner(contract, DATE, new VillageRegister(List.of()), CONTRACTS.codeLists());
        return new ErasureGate(
                        contract, new ErasedPersons(marks, ErasureGateTest::hmac), Set.copyOf(Arrays.asList(lines)))
                .pass(record, cleaner.clean(record));
    }

    private static Map<String, String> card(String nik, String name) {
        return Map.of("nomor_kartu", "0001234567890", "nik", nik, "nama", name, "segmen", "PBI", "status", "AKTIF");
    }

    @Test
    void letsEverybodyPassWhereNobodyIsErased() {
        assertThat(pass("jkn_peserta", card(NIK, "ANI")).rejection()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {NIK, "'" + NIK, "16 06 01 520380 0001", "1606.0152.0380.0001", NIK + ".0"})
    void rejectsTheNikHoweverItIsWritten(String written) {
        erase(Trait.NIK, NIK);

        assertThat(pass("jkn_peserta", card(written, "ANI")).rejection()).isEqualTo(RejectCode.DIHAPUS);
        assertThat(pass("jkn_peserta", card(OTHER_NIK, "ANI")).rejection()).isNull();
    }

    @Test
    void rejectsTheNikInAnyOtherColumnAndInARecordWithoutAKey() {
        erase(Trait.NIK, NIK);

        assertThat(pass("fkp", Map.of("id_keluarga", "1", "catatan", "lihat NIK " + NIK))
                        .rejection())
                .isEqualTo(RejectCode.DIHAPUS);
        assertThat(pass("jkn_peserta", Map.of("nik", NIK)).rejection()).isEqualTo(RejectCode.DIHAPUS);
    }

    @Test
    void rejectsTheNikInARowThatCannotBeToldIntoCells() {
        erase(Trait.NIK, NIK);
        var gate = new ErasureGate(CONTRACTS.require("fkp"), new ErasedPersons(marks, ErasureGateTest::hmac), Set.of());
        var broken = RawRecord.broken(3, "1;\"2;" + NIK + ";x");

        assertThat(gate.pass(broken, CleanRecord.rejected(3, 0, RejectCode.BARIS_RUSAK))
                        .rejection())
                .isEqualTo(RejectCode.DIHAPUS);
    }

    @Test
    void rejectsTheNumberOfARecordThatTellsNobody() {
        erase(Trait.NOMOR, "jkn_peserta|0001234567890");

        assertThat(pass("jkn_peserta", card("", "ANI")).rejection()).isEqualTo(RejectCode.DIHAPUS);
    }

    @Test
    void letsTheNumberPassThatHasBecomeSomebodyElses() {
        erase(Trait.NOMOR, "jkn_peserta|0001234567890");
        erase(Trait.NOMOR_NIK, "jkn_peserta|0001234567890|" + NIK);
        erase(Trait.NOMOR_NAMA, "jkn_peserta|0001234567890|ANI");

        assertThat(pass("jkn_peserta", card(OTHER_NIK, "BUDI")).rejection()).isNull();
        assertThat(pass("jkn_peserta", card(OTHER_NIK, "ANI")).rejection()).isEqualTo(RejectCode.DIHAPUS);
        assertThat(pass("jkn_peserta", card(NIK, "BUDI")).rejection()).isEqualTo(RejectCode.DIHAPUS);
    }

    @Test
    void rejectsWhatIsPaidForAMembershipAndToARecipient() {
        erase(Trait.NOMOR, "bpjstk_peserta|12345678901");
        erase(Trait.NOMOR, "bansos|PKH|77");

        assertThat(pass(
                                "bpjstk_iuran",
                                Map.of("kpj", "12345678901", "periode_iuran", "2026-10", "jumlah_iuran", "16800"))
                        .rejection())
                .isEqualTo(RejectCode.DIHAPUS);
        var payment = Map.of("program", "PKH", "nomor_penerima", "77", "nama", "ANI");
        for (var month : List.of("2026-09", "2026-10")) {
            var delivered = new java.util.HashMap<>(payment);
            delivered.put("periode", month);
            assertThat(pass("bansos", delivered).rejection()).isEqualTo(RejectCode.DIHAPUS);
        }
    }

    @Test
    void takesTheNameOutOfTheFamilysRecords() {
        erase(Trait.NAMA, "K1|ANI");

        var family = pass("regsosek_keluarga", Map.of("id_keluarga", "K1", "nama_kepala_keluarga", "Ani"));
        var other = pass("regsosek_keluarga", Map.of("id_keluarga", "K2", "nama_kepala_keluarga", "Ani"));

        var schema = CleanSchema.of(CONTRACTS.require("regsosek_keluarga"));
        for (var column : List.of("nama_kepala_keluarga", "nama_kepala_keluarga_asli")) {
            assertThat(family.isNull(schema.indexOf(column))).isTrue();
            assertThat(other.isNull(schema.indexOf(column))).isFalse();
        }
        assertThat(family.rejection()).isNull();
        assertThat(family.withoutNames()).isTrue();
    }

    @Test
    void rejectsTheLinesThatWereTakenOutOfTheFile() {
        assertThat(pass("fkp", Map.of("id_keluarga", "1"), 7L).rejection()).isEqualTo(RejectCode.DIHAPUS);
        assertThat(pass("fkp", Map.of("id_keluarga", "1"), 8L).rejection()).isNull();
    }
}
