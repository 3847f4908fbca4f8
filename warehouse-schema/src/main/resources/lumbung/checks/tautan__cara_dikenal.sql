-- Setiap tautan menyebut cara yang dikenal; hanya yang ditimbang punya bobot.
-- severity: henti
-- allowed: 0
-- keys: feed, penduduk_id
-- eligible: select count(*) from tautan
-- advice: Laporkan: penautan mencatat cara yang tidak dikenal.
select
    feed,
    penduduk_id
from tautan
where cara not in ('NIK', 'PROBABILISTIK', 'TINJAUAN', 'SENDIRI')
    or (bobot is not null and cara <> 'PROBABILISTIK')
