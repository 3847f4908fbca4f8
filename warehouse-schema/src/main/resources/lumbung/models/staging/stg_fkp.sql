-- Satu baris per keluarga: peringkat Forum Konsultasi Publik.
-- grain: id_keluarga
-- history: replace
select
    id_keluarga,
    peringkat,
    tanggal
from clean_fkp
