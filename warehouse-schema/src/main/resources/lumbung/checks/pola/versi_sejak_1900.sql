-- name: {tabel}__versi_pertama_sejak_1900
-- Versi pertama setiap {id} berlaku sejak 1900-01-01, sehingga fakta lama menemukannya.
-- severity: henti
-- allowed: 0
-- keys: {id}
-- eligible: select count(*) from {tabel} where berlaku_dari = date '1900-01-01'
-- advice: Laporkan: riwayat {tabel} rusak.
select {id}
from {tabel}
group by {id}
having min(berlaku_dari) <> date '1900-01-01'
