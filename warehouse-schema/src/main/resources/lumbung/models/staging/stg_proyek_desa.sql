-- Satu baris per proyek desa.
-- grain: id_proyek
-- history: replace
select
    id_proyek,
    kode_desa,
    nama_proyek,
    pola,
    nilai_kontrak,
    sumber_dana,
    tanggal_mulai,
    tanggal_selesai,
    nomor_jakon
from clean_proyek_desa
