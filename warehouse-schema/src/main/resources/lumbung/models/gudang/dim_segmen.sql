-- Satu baris per segmen kepesertaan.
-- grain: segmen
-- history: replace
select
    segmen,
    nama,
    penyelenggara,
    sumber_iuran
from ref_segmen
