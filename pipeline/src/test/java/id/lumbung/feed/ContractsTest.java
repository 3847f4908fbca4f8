package id.lumbung.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsTest {

    private static final String FKP = """
            feed: fkp
            mode: snapshot
            wajib: false
            bila_gagal: pakai_lama
            kunci: [id_keluarga]
            kolom:
              - {nama: id_keluarga, aturan: teks, wajib: true, alias: [id_kel]}
              - {nama: kode_desa, aturan: desa(bps), pendamping: nama_desa}
              - {nama: nama_desa, aturan: teks}
              - {nama: peringkat, aturan: kode(peringkat_fkp), wajib: true}
              - {nama: tanggal, aturan: tanggal, boleh_ke_depan: true}
            """;

    @Test
    void loadsTheSixteenFeedsAndMissesNoContractFile() throws IOException, URISyntaxException {
        Contracts contracts = Contracts.load();

        assertThat(contracts.contracts()).hasSize(16);
        assertThat(contracts.contracts().stream().filter(Contract::required).map(Contract::feed))
                .containsExactly("wilayah", "regsosek_keluarga", "regsosek_individu");
        assertThat(contracts.contracts().stream()
                        .filter(contract -> contract.mode() == Mode.APPEND)
                        .map(Contract::feed))
                .containsExactly("bpjstk_iuran", "bansos", "keputusan_tautan");
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(Contracts.class.getResource("/feeds")).toURI()))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yml")))
                    .containsExactlyInAnyOrderElementsOf(contracts.contracts().stream()
                            .map(contract -> contract.feed() + ".yml")
                            .toList());
        }
    }

    @Test
    void readsAContract() {
        Contract contract = read(FKP);

        assertThat(contract.bilaGagal()).isEqualTo(BilaGagal.PAKAI_LAMA);
        assertThat(contract.usesVillages()).isTrue();
        assertThat(contract.columns().get(0))
                .isEqualTo(new Column("id_keluarga", new Rule.Teks(), true, true, List.of("id_kel"), null, false));
        assertThat(contract.columns().get(1).companion()).isEqualTo("nama_desa");
        assertThat(contract.columns().get(4).mayLieAhead()).isTrue();
        assertThat(contract.contentHash())
                .hasSize(64)
                .isNotEqualTo(read(FKP + "\n").contentHash());
    }

    @Test
    void refusesAnUnknownKey() {
        assertRefused(
                FKP.replace("wajib: false", "wajb: false"),
                "feeds/fkp.yml:3: expected one of [bila_gagal, bila_tiada, feed, kolom, kunci, mode, wajib],"
                        + " found key 'wajb'. Remove or correct it.");
    }

    @Test
    void expectsEveryFeedButTheClerksDecisions() {
        assertThat(Contracts.load().contracts())
                .filteredOn(contract -> contract.bilaTiada() == BilaTiada.WAJAR)
                .extracting(Contract::feed)
                .containsExactly("keputusan_tautan");
    }

    @Test
    void refusesToDoWithoutARequiredFeed() {
        assertRefused(
                FKP.replace("wajib: false", "wajib: true\nbila_tiada: wajar"),
                "feeds/fkp.yml:4: expected catat on a required feed, found wajar. Correct it, or 'wajib'.");
        assertRefused(
                FKP.replace("wajib: false", "wajib: false\nbila_tiada: biasa"),
                "feeds/fkp.yml:4: expected catat or wajar, found 'biasa'. Correct it.");
    }

    @Test
    void refusesAnUnknownRule() {
        assertRefused(
                FKP.replace("aturan: tanggal,", "aturan: tangal,"),
                "feeds/fkp.yml:11: expected one of nik, nomor_kk, nama, tanggal, bulan, rupiah, bilangan(a..b),"
                        + " desimal(a..b), kode(list), ya, desa(bps|kemendagri), digit(n), teks,"
                        + " found rule 'tangal'. Correct it.");
    }

    @Test
    void refusesAnUnknownList() {
        assertRefused(
                FKP.replace("peringkat_fkp", "peringkat"),
                "feeds/fkp.yml:10: expected a list of daftar_kode.csv, found 'peringkat'. Correct it, or add the list there.");
    }

    @Test
    void refusesAnUnknownKeyOfAColumn() {
        assertRefused(
                FKP.replace("pendamping:", "teman:"),
                "feeds/fkp.yml:8: expected one of [alias, aturan, boleh_ke_depan, nama, pendamping, wajib],"
                        + " found key 'teman'. Remove or correct it.");
    }

    @Test
    void refusesAColumnOrAliasGivenTwice() {
        assertRefused(
                FKP.replace("nama: tanggal, aturan", "nama: idkel, aturan"),
                "feeds/fkp.yml:11: expected each name and alias once, found 'idkel' on 'id_keluarga' and 'idkel'."
                        + " Remove one.");
    }

    @Test
    void refusesAContractWithoutAKey() {
        assertRefused(
                FKP.replace("kunci: [id_keluarga]\n", ""),
                "feeds/fkp.yml:1: expected at least one column under 'kunci', found none. Name the record's key.");
        assertRefused(
                FKP.replace("kunci: [id_keluarga]", "kunci: [id_kel]"),
                "feeds/fkp.yml:5: expected columns of 'kolom' in their order, found [id_kel] where [] are columns."
                        + " Correct it.");
    }

    @Test
    void refusesAMissingOrRepeatedKey() {
        assertRefused(
                FKP.replace("mode: snapshot\n", ""),
                "feeds/fkp.yml:1: expected key 'mode', found only [feed, wajib, bila_gagal, kunci, kolom]. Add it.");
        assertRefused(
                FKP.replace("wajib: false", "mode: append"),
                "feeds/fkp.yml:3: expected key 'mode' once, found it twice. Remove one.");
    }

    @Test
    void refusesAKeyColumnThatMayBeMissing() {
        assertRefused(
                FKP.replace("teks, wajib: true, alias", "teks, alias"),
                "feeds/fkp.yml:7: expected 'wajib: true' on a key column, found none on 'id_keluarga'. Add it.");
    }

    @Test
    void refusesACompanionThatIsNoColumn() {
        assertRefused(
                FKP.replace("pendamping: nama_desa", "pendamping: desa"),
                "feeds/fkp.yml:7: expected a teks column 'desa' beside 'kode_desa', found none. Add it.");
    }

    @Test
    void refusesOtherWords() {
        assertRefused(
                FKP.replace("snapshot", "potret"),
                "feeds/fkp.yml:2: expected snapshot or append, found 'potret'. Correct it.");
        assertRefused(
                FKP.replace("pakai_lama", "abaikan"),
                "feeds/fkp.yml:4: expected henti or pakai_lama, found 'abaikan'. Correct it.");
        assertRefused(
                FKP.replace("feed: fkp", "feed: kfp"),
                "feeds/fkp.yml:1: expected the feed the file is named for, found 'kfp'. Rename one.");
    }

    @ParameterizedTest
    @CsvSource({"bilangan(10..1)", "bilangan(0..)", "digit(0)", "desa(bpn)", "kode()", "nik(1)", "desimal(x..1)"})
    void refusesARuleWithAWrongArgument(String rule) {
        assertThatThrownBy(() -> read(FKP.replace("desa(bps), pendamping: nama_desa", "'" + rule + "'")))
                .isInstanceOf(ContractException.class)
                .hasMessage("feeds/fkp.yml:8: expected " + RuleText.KNOWN + ", found rule '" + rule + "'. Correct it.");
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThatThrownBy(() -> read(FKP.replace("kunci: [id_keluarga]", "kunci: [id_keluarga")))
                .isInstanceOf(ContractException.class)
                .hasMessageStartingWith("feeds/fkp.yml:6: expected YAML, found a mistake: ");
    }

    private static void assertRefused(String content, String message) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(ContractException.class)
                .hasMessage(message);
    }

    private static Contract read(String content) {
        return Contracts.read("feeds/fkp.yml", content.getBytes(StandardCharsets.UTF_8), CodeLists.load());
    }
}
