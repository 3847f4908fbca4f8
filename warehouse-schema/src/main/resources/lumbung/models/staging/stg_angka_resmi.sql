-- Satu baris per wilayah per periode per ukuran: kode wilayah tanpa titik.
-- grain: kode_wilayah, periode, ukuran
-- history: replace
-- The same place written with and without dots arrives under two keys: the later line stays.
select
    replace(kode_wilayah, '.', '') as kode_wilayah,
    periode,
    ukuran,
    nilai,
    sumber
from clean_angka_resmi
qualify
    row_number() over (
        partition by replace(kode_wilayah, '.', ''), periode, ukuran
        order by berkas desc, baris desc
    ) = 1
