package id.lumbung.demo.delivery;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A feed of the regency with its columns in the order of delivery. */
@SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable and the map is written in the constructor only
public enum Feed {
    WILAYAH("kode_kemendagri:digit* kode_bps:digit nama_desa:teks jenis:kata nama_kecamatan:teks nama_kabupaten:teks"
            + " nama_provinsi:teks kode_sebelumnya:teks"),
    ANGKA_RESMI("kode_wilayah:teks* periode:bulan* ukuran:kata* nilai:desimal sumber:teks"),
    REGSOSEK_KELUARGA(
            "id_keluarga:teks* nomor_kartu_keluarga:kk! kode_desa:desa_bps! nama_desa:nama_desa rt:teks rw:teks"
                    + " alamat:teks nama_kepala_keluarga:nama! desil_nasional:bilangan pengeluaran_per_kapita:rupiah"
                    + " status_kepemilikan_rumah:kode! luas_lantai:bilangan! jenis_lantai:kode jenis_dinding:kode"
                    + " jenis_atap:kode sumber_air_minum:kode sumber_penerangan:kode daya_terpasang:kode!"
                    + " bahan_bakar_memasak:kode fasilitas_bab:kode jenis_kloset:kode pembuangan_akhir_tinja:kode"
                    + " aset_lemari_es:ya aset_ac:ya aset_tv_datar:ya aset_emas:ya! aset_komputer:ya aset_sepeda_motor:ya"
                    + " aset_mobil:ya aset_perahu_motor:ya aset_smartphone:ya aset_lahan_lain:ya aset_rumah_lain:ya"
                    + " ternak_sapi:bilangan! ternak_kerbau:bilangan ternak_babi:bilangan ternak_kambing_domba:bilangan"),
    REGSOSEK_INDIVIDU("id_keluarga:teks* nomor_urut:bilangan* nik:nik! nomor_kartu_keluarga:kk! nama:nama!"
            + " jenis_kelamin:kelamin tanggal_lahir:tanggal! status_hubungan_keluarga:kode status_kawin:kode!"
            + " partisipasi_sekolah:kode jenjang_tertinggi:kode ijazah_tertinggi:kode status_bekerja:kode"
            + " jam_kerja:bilangan! lapangan_usaha:kode! status_pekerjaan:kode kondisi_gizi:kode"
            + " disabilitas_melihat:kode disabilitas_mendengar:kode disabilitas_berjalan_naik_tangga:kode"
            + " disabilitas_menggunakan_tangan_jari:kode disabilitas_belajar_intelektual:kode"
            + " disabilitas_pengendalian_perilaku:kode disabilitas_berbicara_komunikasi:kode"
            + " disabilitas_mengurus_diri:kode disabilitas_mengingat_konsentrasi:kode penyakit_kronis:kode!"
            + " nama_ibu_kandung:nama! keberadaan:kode pendamping:kode jaminan_kesehatan:bilangan"
            + " jaminan_ketenagakerjaan:bilangan"),
    JKN_PESERTA("nomor_kartu:digit* nik:nik! nomor_kartu_keluarga:kk! nama:nama! jenis_kelamin:kelamin!"
            + " tanggal_lahir:tanggal! segmen:kata kelas:kode! status:kata tanggal_mulai:tanggal_depan!"
            + " tanggal_akhir:tanggal_depan kode_desa:desa_kemendagri! nama_desa:nama_desa"),
    BPJSTK_PESERTA("kpj:digit* npp:teks nama_pemberi_kerja:teks nik:nik! nama:nama! jenis_kelamin:kelamin!"
            + " tanggal_lahir:tanggal! segmen:kata program:teks upah:rupiah! tanggal_kepesertaan:tanggal_depan"
            + " tanggal_nonaktif:tanggal_depan kode_desa:desa_kemendagri! nama_desa:nama_desa"),
    BPJSTK_IURAN("kpj:digit* periode_iuran:bulan* jumlah_iuran:rupiah tanggal_bayar:tanggal sumber_dana:kata!"),
    APARATUR_DESA("kode_desa:desa_kemendagri*! nama_desa:nama_desa nomor_sk:teks* nik:nik! nama:nama!"
            + " tanggal_lahir:tanggal! jabatan:kata tanggal_mulai:tanggal_depan tanggal_selesai:tanggal_depan"
            + " penghasilan_tetap:rupiah sumber_penghasilan:kata!"),
    PROYEK_DESA("id_proyek:teks* kode_desa:desa_kemendagri! nama_desa:nama_desa nama_proyek:teks pola:kata!"
            + " nilai_kontrak:rupiah sumber_dana:kata! tanggal_mulai:tanggal_depan tanggal_selesai:tanggal_depan"
            + " nomor_jakon:teks"),
    PEKERJA_PROYEK("id_proyek:teks* nomor_urut:bilangan* nik:nik! nama:nama! tanggal_lahir:tanggal!"
            + " hari_kerja:bilangan! upah_harian:rupiah!"),
    BANSOS(
            "program:kata* periode:bulan* nomor_penerima:teks* nik:nik! nomor_kartu_keluarga:kk! nama:nama!"
                    + " tanggal_lahir:tanggal! kode_desa:desa_kemendagri! nama_desa:nama_desa nominal:rupiah! status_salur:kata"),
    ANGGARAN_DESA("kode_desa:desa_kemendagri*! nama_desa:nama_desa tahun:bilangan* sumber_dana:kata* pagu:rupiah"
            + " realisasi:rupiah! pagu_jaminan_sosial:rupiah"),
    INDEKS_DESA("kode_desa:desa_kemendagri*! nama_desa:nama_desa tahun:bilangan* skor:desimal status:kata!"),
    PENDATAAN("kode_desa:desa_bps*! nama_desa:nama_desa id_sls:teks* kode_petugas:teks peran:kata"
            + " target_keluarga:bilangan selesai:bilangan menolak:bilangan tidak_ditemui:bilangan tanggal:tanggal!"),
    FKP("id_keluarga:teks* peringkat:kode tanggal:tanggal! catatan:teks");

    private final List<Column> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    Feed(String declarations) {
        columns = Arrays.stream(declarations.split(" ")).map(Column::parse).toList();
        for (int position = 0; position < columns.size(); position++) {
            positions.put(columns.get(position).name(), position);
        }
    }

    public List<Column> columns() {
        return columns;
    }

    public boolean has(String column) {
        return positions.containsKey(column);
    }

    /** Position of a column this feed has. */
    public int requirePosition(String column) {
        var position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("feed " + folder() + ": no column '" + column + "'");
        }
        return position;
    }

    /** Name of the feed as its folder in the inbox spells it. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
