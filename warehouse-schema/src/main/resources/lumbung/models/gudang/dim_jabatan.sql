-- Satu baris per jabatan di desa.
-- grain: jabatan
-- history: replace
select
    jabatan,
    kelompok,
    urutan
from ref_jabatan
