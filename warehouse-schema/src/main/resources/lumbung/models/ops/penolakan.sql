-- Satu baris per rekaman yang ditolak, tanpa isinya.
-- grain: feed, tanggal_kiriman, berkas, baris
-- history: replace
select
    feed,
    tanggal_kiriman,
    berkas,
    baris,
    kode
from kiriman_penolakan
