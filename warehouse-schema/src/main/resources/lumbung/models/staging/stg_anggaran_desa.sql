-- Satu baris per desa per tahun per sumber dana.
-- grain: kode_desa_kiriman, tahun, sumber_dana
-- history: replace
-- kode_desa_kiriman is the village as it stands in the key: an unknown code keeps its digits.
select
    split_part(kunci_rekaman, '|', 1) as kode_desa_kiriman,
    kode_desa,
    tahun,
    sumber_dana,
    pagu,
    realisasi,
    pagu_jaminan_sosial
from clean_anggaran_desa
