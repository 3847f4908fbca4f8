-- Satu baris per desa: skor Indeks Desa terbaru yang diketahui.
-- grain: kode_desa
-- history: replace
select
    kode_desa,
    tahun,
    skor,
    status
from stg_indeks_desa
where
    kode_desa is not null
    and skor is not null
qualify
    row_number() over (partition by kode_desa order by tahun desc, kode_desa_kiriman) = 1
