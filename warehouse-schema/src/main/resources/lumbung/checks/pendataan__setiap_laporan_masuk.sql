-- Setiap laporan pendataan yang dimuat adalah satu baris fact_pendataan.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'pendataan'
-- advice: Laporkan: ada rekaman pendataan yang dimuat dan tidak sampai ke fact_pendataan.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'pendataan'

),

fact_rows as (

    select count(*) as baris from fact_pendataan

)

select
    'pendataan' as feed,
    loaded_records.rekaman,
    fact_rows.baris as seharusnya
from loaded_records
cross join fact_rows
where loaded_records.rekaman <> fact_rows.baris
