-- Satu baris per kartu JKN; nomor kartu hanya sebagai HMAC.
-- grain: kunci_rekaman
-- history: replace
select
    kunci_rekaman,
    tanggal_kiriman,
    id_rahasia('jkn_peserta|' || nomor_kartu) as nomor_rahasia,
    nik,
    nomor_kartu_keluarga,
    nama,
    nama_asli,
    jenis_kelamin,
    tanggal_lahir,
    segmen,
    kelas,
    status,
    tanggal_mulai,
    tanggal_akhir,
    kode_desa
from clean_jkn_peserta
