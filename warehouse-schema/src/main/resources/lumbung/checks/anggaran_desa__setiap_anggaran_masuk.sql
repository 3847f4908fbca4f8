-- Setiap baris anggaran desa yang dimuat adalah satu baris fact_anggaran.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'anggaran_desa'
-- advice: Laporkan: ada rekaman anggaran_desa yang dimuat dan tidak sampai ke fact_anggaran.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'anggaran_desa'

),

fact_rows as (

    select count(*) as baris from fact_anggaran

)

select
    'anggaran_desa' as feed,
    loaded_records.rekaman,
    fact_rows.baris as seharusnya
from loaded_records
cross join fact_rows
where loaded_records.rekaman <> fact_rows.baris
