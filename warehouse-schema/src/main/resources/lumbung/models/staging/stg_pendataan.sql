-- Satu baris per SLS: kemajuan pendataan.
-- grain: kode_desa_kiriman, id_sls
-- history: replace
-- kode_desa_kiriman is the village as it stands in the key: an unknown code keeps its digits.
select
    split_part(kunci_rekaman, '|', 1) as kode_desa_kiriman,
    kode_desa,
    id_sls,
    kode_petugas,
    peran,
    target_keluarga,
    selesai,
    menolak,
    tidak_ditemui,
    tanggal
from clean_pendataan
