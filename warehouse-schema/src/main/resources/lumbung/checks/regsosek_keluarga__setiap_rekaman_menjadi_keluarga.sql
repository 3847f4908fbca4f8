-- Setiap keluarga yang dimuat adalah satu versi terkini dim_keluarga.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'regsosek_keluarga'
-- advice: Laporkan: ada rekaman regsosek_keluarga yang dimuat dan tidak sampai ke dim_keluarga.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'regsosek_keluarga'

),

fact_rows as (

    select count(*) as baris
    from dim_keluarga
    where terkini and keluarga_id <> '00000000-0000-0000-0000-000000000000'

)

select
    'regsosek_keluarga' as feed,
    loaded_records.rekaman,
    fact_rows.baris as seharusnya
from loaded_records
cross join fact_rows
where loaded_records.rekaman <> fact_rows.baris
