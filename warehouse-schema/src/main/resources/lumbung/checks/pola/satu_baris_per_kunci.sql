-- name: {tabel}__satu_baris_per_{nama}
-- Setiap baris {tabel} berbeda pada {kolom}.
-- severity: henti
-- allowed: 0
-- keys: {kunci}
-- eligible: select count(*) from {tabel}
-- advice: Laporkan: model {tabel} menghasilkan baris ganda.
select
    {kolom},
    count(*) as salinan
from {tabel}
group by {kolom}
having count(*) > 1
