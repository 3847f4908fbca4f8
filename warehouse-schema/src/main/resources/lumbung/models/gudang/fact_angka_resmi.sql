-- Satu baris per wilayah per periode per ukuran: angka resmi yang diterbitkan.
-- grain: kode_wilayah, periode, ukuran
-- history: replace
select
    kode_wilayah,
    periode,
    ukuran,
    nilai,
    sumber
from stg_angka_resmi
