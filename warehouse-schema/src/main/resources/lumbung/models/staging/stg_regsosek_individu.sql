-- Satu baris per anggota keluarga Regsosek, juga yang tidak lagi menjadi penduduk.
-- grain: kunci_rekaman
-- history: replace
-- disabilitas_terberat is the least of the nine answers 428a-428i: the lower the code, the harder.
with

individuals as (select * from clean_regsosek_individu),

gone as (select kode from ref_kelompok_kode where kelompok = 'BUKAN_LAGI_PENDUDUK')

select
    individuals.kunci_rekaman,
    individuals.tanggal_kiriman,
    individuals.id_keluarga,
    individuals.nomor_urut,
    individuals.nik,
    individuals.nomor_kartu_keluarga,
    individuals.nama,
    individuals.nama_asli,
    individuals.jenis_kelamin,
    individuals.tanggal_lahir,
    individuals.status_hubungan_keluarga,
    individuals.status_kawin,
    individuals.partisipasi_sekolah,
    individuals.jenjang_tertinggi,
    individuals.ijazah_tertinggi,
    individuals.status_bekerja,
    individuals.jam_kerja,
    individuals.lapangan_usaha,
    individuals.status_pekerjaan,
    individuals.kondisi_gizi,
    least(
        individuals.disabilitas_melihat,
        individuals.disabilitas_mendengar,
        individuals.disabilitas_berjalan_naik_tangga,
        individuals.disabilitas_menggunakan_tangan_jari,
        individuals.disabilitas_belajar_intelektual,
        individuals.disabilitas_pengendalian_perilaku,
        individuals.disabilitas_berbicara_komunikasi,
        individuals.disabilitas_mengurus_diri,
        individuals.disabilitas_mengingat_konsentrasi
    ) as disabilitas_terberat,
    individuals.penyakit_kronis,
    individuals.nama_ibu_kandung,
    individuals.pendamping,
    individuals.jaminan_kesehatan,
    individuals.jaminan_ketenagakerjaan,
    gone.kode is null as masih_penduduk
from individuals
left join gone
    on individuals.keberadaan = gone.kode
