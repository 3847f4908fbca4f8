-- Setiap pemegang jabatan yang dimuat adalah satu baris fact_aparatur bulan ini.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'aparatur_desa'
-- advice: Laporkan: ada rekaman aparatur_desa yang dimuat dan tidak sampai ke fact_aparatur.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'aparatur_desa'

),

fact_rows as (

    select count(*) as baris
    from fact_aparatur as facts
    inner join jalan as runs
        on facts.periode = runs.periode

)

select
    'aparatur_desa' as feed,
    loaded_records.rekaman,
    fact_rows.baris as seharusnya
from loaded_records
cross join fact_rows
where loaded_records.rekaman <> fact_rows.baris
