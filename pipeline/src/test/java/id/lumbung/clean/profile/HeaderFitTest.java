package id.lumbung.clean.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.Column;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeaderFitTest {
    private static final List<Contract> CONTRACTS = Contracts.load().contracts();

    static List<Contract> contracts() {
        return CONTRACTS;
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void knowsTheFeedOfAFullAndOfABareHeader(Contract contract) {
        var all = contract.columns().stream().map(Column::name).toList();
        var bare = contract.columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .toList();

        assertThat(HeaderFit.best(CONTRACTS, all).contract()).isEqualTo(contract);
        assertThat(HeaderFit.best(CONTRACTS, bare).fits()).isTrue();
    }

    @Test
    void prefersTheContractWithMostColumnsAmongThoseThatFit() {
        var fit = HeaderFit.best(CONTRACTS, List.of("ID Proyek", "Nomor.Urut", "NIK", "Nama", "upah_harian", "lain"));

        assertThat(fit.contract().feed()).isEqualTo("pekerja_proyek");
        assertThat(fit.fits()).isTrue();
        assertThat(fit.unknown()).containsExactly("lain");
        assertThat(fit.absent()).extracting(Column::name).containsExactly("tanggal_lahir", "hari_kerja");
    }

    @Test
    void namesTheNearestOfAHeaderThatFitsNone() {
        var fit = HeaderFit.best(CONTRACTS, List.of("id_proyek", "no", "nik", "nama", "upah_harian"));

        assertThat(fit.contract().feed()).isEqualTo("pekerja_proyek");
        assertThat(fit.fits()).isFalse();
        assertThat(fit.missing()).extracting(Column::name).containsExactly("nomor_urut");
        assertThat(fit.isHeader()).isTrue();
    }

    @Test
    void takesAFormForNoHeader() {
        assertThat(HeaderFit.best(CONTRACTS, List.of("Nama", "SITI AMINAH", "Desa", "LUMPATAN"))
                        .isHeader())
                .isFalse();
    }

    @Test
    void takesARecordForNoHeader() {
        assertThat(HeaderFit.best(CONTRACTS, List.of("1706010505800001", "SITI AMINAH", "DESA", "Kelurahan", "NIK 5"))
                        .isHeader())
                .isFalse();
    }
}
