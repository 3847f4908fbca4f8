-- Satu baris per pemegang jabatan desa.
-- grain: kunci_rekaman
-- history: replace
select
    kunci_rekaman,
    tanggal_kiriman,
    id_rahasia('aparatur_desa|' || kunci_rekaman) as aparatur_id,
    nik,
    nama,
    nama_asli,
    tanggal_lahir,
    kode_desa,
    jabatan,
    tanggal_mulai,
    tanggal_selesai,
    penghasilan_tetap,
    sumber_penghasilan
from clean_aparatur_desa
