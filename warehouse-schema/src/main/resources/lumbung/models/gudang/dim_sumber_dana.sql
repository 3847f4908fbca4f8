-- Satu baris per sumber dana.
-- grain: sumber_dana
-- history: replace
select
    sumber_dana,
    nama,
    dana_desa
from ref_sumber_dana
