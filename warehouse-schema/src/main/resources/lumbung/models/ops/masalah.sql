-- Satu baris per masalah sel pada rekaman yang dimuat, tanpa nilainya.
-- grain: feed, tanggal_kiriman, berkas, baris, kolom, kode
-- history: replace
select
    feed,
    tanggal_kiriman,
    berkas,
    baris,
    kolom,
    kode
from kiriman_masalah
group by
    feed,
    tanggal_kiriman,
    berkas,
    baris,
    kolom,
    kode
