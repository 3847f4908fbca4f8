-- Satu baris per pekerja per proyek desa.
-- grain: kunci_rekaman
-- history: replace
select
    kunci_rekaman,
    tanggal_kiriman,
    id_proyek,
    nomor_urut,
    nik,
    nama,
    nama_asli,
    tanggal_lahir,
    hari_kerja,
    upah_harian
from clean_pekerja_proyek
