-- Satu baris per tinjauan: keputusan petugas yang terbaru.
-- grain: id_tinjauan
-- history: replace
select
    id_tinjauan,
    keputusan,
    oleh,
    tanggal,
    tanggal_kiriman
from clean_keputusan_tautan
qualify row_number() over (partition by id_tinjauan order by tanggal_kiriman desc) = 1
