package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    private static final String WORKERS = """
            ID Proyek;Nomor Urut;NIK;Nama;Catatan Mandor
            P1;1;1706010505800010;Siti Aminah;pagi
            P1;1;1706010505800010;Siti Aminah;pagi
            P1;2;1,70601E+15;;sore
            ;3;1706010505800001;Budi;sore
            P1;4
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsWhatAFileHoldsInCountsAndShapes() throws IOException {
        var run = inspect(file("pekerja.csv", WORKERS).toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().map(String::stripTrailing))
                .containsExactly(
                        folder.resolve("pekerja.csv").toString(),
                        "Format: CSV, UTF-8, pemisah ;, kepala di baris 1",
                        "Feed: pekerja_proyek, 4 dari 7 kolom kontrak ada",
                        "Kolom lain yang tidak ada: tanggal_lahir, hari_kerja, upah_harian",
                        "Kolom di luar kontrak, tidak dibaca (1): Catatan Mandor",
                        "Rekaman: 5; baris kosong dan baris jumlah yang dilewati: 0",
                        "Akan ditolak: BARIS_RUSAK 1, KUNCI_KOSONG 1, DUPLIKAT 1",
                        "RUSAK OLEH LEMBAR KERJA: 1 NIK dalam notasi ilmiah, 2 dari 3 NIK berakhir 0. Minta kepada"
                                + " instansi: berkas CSV langsung dari sistem asalnya, atau XLSX yang kolom NIK-nya"
                                + " diformat sebagai teks sebelum diisi atau ditempel. Angka yang hilang tidak dapat"
                                + " dipulihkan.",
                        "",
                        "Kolom (* wajib)  Aturan             Terisi  Nilai berbeda  Masalah         Bentuk tersering",
                        "---------------  -----------------  ------  -------------  --------------  --------------------------------------",
                        "id_proyek *      teks                  60%              1                  A9 100%",
                        "nomor_urut *     bilangan(1..9999)     80%              3                  9 100%",
                        "nik              nik                   80%              3  NIK_EKSPONEN 1  9999999999999999 75%   9,99999A+99 25%",
                        "nama *           nama                  60%              2  NAMA_KOSONG 1   Aaaa Aaaaaa 66,7%   Aaaa 33,3%",
                        "",
                        "BARIS_RUSAK: jumlah kolom salah atau tanda kutip rusak. Perbaiki pemisah dan tanda kutip pada"
                                + " baris itu, lalu kirim ulang.",
                        "DUPLIKAT: kunci yang sama sudah ada di kiriman ini. Sisakan satu rekaman per kunci; yang dimuat"
                                + " ialah salinan pertama bila semuanya sama, selain itu yang terakhir.",
                        "KUNCI_KOSONG: kolom kunci kosong atau tidak terbaca. Isi kolom kuncinya, lalu kirim ulang.",
                        "NAMA_KOSONG: nama kosong. Isi namanya, lalu kirim ulang.",
                        "NIK_EKSPONEN: NIK berubah menjadi notasi ilmiah, angkanya hilang. Minta berkas CSV langsung"
                                + " dari sistem asalnya; angka yang hilang tidak dapat dipulihkan.",
                        "");
        assertThat(folder.resolve("rumah")).doesNotExist();
    }

    @Test
    void showsTheFilesThatCanBeReadBesideThoseThatCannot() throws IOException {
        var missing = folder.resolve("tidak-ada.csv");
        var run = inspect(
                missing.toString(),
                file("kosong.csv", "").toString(),
                file("pekerja.csv", WORKERS).toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines())
                .containsExactly(
                        missing + ": berkas ini tidak dapat dibaca. Periksa hak aksesnya, atau minta kirim ulang.",
                        folder.resolve("kosong.csv")
                                + ": diharapkan baris judul kolom, ternyata berkasnya kosong. Minta kirim ulang.");
        assertThat(run.out()).contains("Feed: pekerja_proyek");
    }

    @Test
    void namesTheNearestContractOfAFileThatFitsNone() throws IOException {
        var run = inspect(
                file("dekat.csv", "id_proyek,no,nik,nama,upah_harian\nP1,1,1706010505800001,Budi,5\n")
                        .toString(),
                "--bahasa",
                "en");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "Format: CSV, UTF-8, separator ,, header on line 1",
                        "Fits no contract: this file would be refused.",
                        "The nearest: pekerja_proyek, 4 of 7 columns of the contract are there",
                        "Required columns that are missing: nomor_urut",
                        "Other columns that are missing: tanggal_lahir, hari_kerja",
                        "Columns the contract does not know, not read (1): no",
                        "");
    }

    @Test
    void repeatsNothingOfAFileThatCameWithoutItsHeader() throws IOException {
        var run = inspect(file("tanpa.csv", "1706010505800001,SITI AMINAH,DESA,Jalan Melati\n")
                .toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("Tidak ada baris kepala yang dikenal")
                .doesNotContain("SITI", "AMINAH", "1706010505800001", "Melati", "DESA");
    }

    @Test
    void passesOverANameTwiceWhereTheContractDoesNotKnowIt() throws IOException {
        var run = inspect(file("fkp.csv", "id_keluarga,peringkat,alamat,alamat\nK1,1,a,b\n")
                .toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Feed: fkp, 2 dari 4", "tidak dibaca (2): alamat, alamat");
        assertThat(inspect(file("dua.csv", "id_keluarga,peringkat,peringkat\nK1,1,2\n")
                                .toString())
                        .err())
                .contains("diharapkan kolom 'peringkat' satu kali");
    }

    @Test
    void takesAFileForTheFeedAskedFor() throws IOException {
        var run = inspect(file("pekerja.csv", WORKERS).toString(), "--feed", "fkp");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("Yang terdekat: fkp", "id_keluarga, peringkat")
                .doesNotContain("Siti");
        assertThat(inspect(folder.resolve("pekerja.csv").toString(), "--feed", "fkpp")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void checksVillageCodesByADeliveryOfVillages() throws IOException {
        var villages = file("wilayah.csv", """
                kode_kemendagri,nama_desa,jenis,nama_kecamatan,nama_kabupaten,nama_provinsi
                17.06.01.2005,Suka Pindah,DESA,Lubuk Pinang,Mukomuko,Bengkulu
                """);
        var budgets = file("anggaran.csv", """
                kode_desa,tahun,sumber_dana,pagu
                1706012005,2026,DDS,5
                1706012006,2026,DDS,5
                """);

        assertThat(inspect(budgets.toString(), "--wilayah", villages.toString()).out())
                .contains("DESA_TAK_DIKENAL 1")
                .doesNotContain("Kode desa tidak diperiksa");
        assertThat(inspect(budgets.toString()).out())
                .contains("Kode desa tidak diperiksa: belum ada wilayah di lake.")
                .doesNotContain("DESA_TAK_DIKENAL");
    }

    @Test
    void takesTheDateOfTheFolderForThatOfTheDelivery() throws IOException {
        var consultation = "id_keluarga,peringkat,tanggal\nK1,1,2026-11-05\n";
        Files.createDirectories(folder.resolve("fkp/2026-11-01"));

        assertThat(inspect(file("fkp/2026-11-01/fkp.csv", consultation).toString())
                        .out())
                .contains("TANGGAL_MUSTAHIL 1");
        assertThat(inspect(file("fkp.csv", consultation).toString()).out()).doesNotContain("TANGGAL_MUSTAHIL");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CommandLineRun inspect(String... arguments) {
        var all = new ArrayList<>(List.of("inspect"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("rumah").toString()));
        return CommandLineRun.of(all.toArray(String[]::new));
    }
}
