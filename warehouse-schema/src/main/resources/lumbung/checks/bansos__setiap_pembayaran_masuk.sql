-- Setiap pembayaran bantuan yang dimuat adalah satu baris fact_bantuan.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'bansos'
-- advice: Laporkan: ada rekaman bansos yang dimuat dan tidak sampai ke fact_bantuan.
-- A payment delivered again later takes the place of the earlier record.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'bansos'

),

superseded_records as (

    select count(*) - count(distinct kunci_rekaman) as rekaman
    from clean_bansos

),

fact_rows as (

    select count(*) as baris from fact_bantuan

)

select
    'bansos' as feed,
    loaded_records.rekaman,
    fact_rows.baris + superseded_records.rekaman as seharusnya
from loaded_records
cross join fact_rows
cross join superseded_records
where loaded_records.rekaman <> fact_rows.baris + superseded_records.rekaman
