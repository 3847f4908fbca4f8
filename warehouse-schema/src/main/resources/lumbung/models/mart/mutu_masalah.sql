-- Masalah sel per kiriman, kolom, dan kode.
-- grain: feed, tanggal_kiriman, kolom, kode
-- history: replace
with

issues as (select * from kiriman_masalah)

select
    feed,
    tanggal_kiriman,
    kolom,
    kode,
    cast(count(*) as bigint) as jumlah
from issues
group by feed, tanggal_kiriman, kolom, kode
