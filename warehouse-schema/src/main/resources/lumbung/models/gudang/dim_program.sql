-- Satu baris per program jaminan atau bantuan sosial.
-- grain: program
-- history: replace
select
    program,
    nama,
    kelompok,
    penyelenggara
from ref_program
