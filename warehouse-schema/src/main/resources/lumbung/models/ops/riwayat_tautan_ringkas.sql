-- Satu baris per malam dan peristiwa: berapa rekaman dan orang yang tanda pengenalnya berganti.
-- grain: tanggal, peristiwa
-- history: replace
-- Of merges the persons counted are those that ended, of all else those that the records went to.
select
    tanggal,
    peristiwa,
    count(*) as jumlah_rekaman,
    count(distinct case when peristiwa = 'GABUNG' then id_lama else id_baru end) as jumlah_orang
from riwayat_tautan
group by tanggal, peristiwa
