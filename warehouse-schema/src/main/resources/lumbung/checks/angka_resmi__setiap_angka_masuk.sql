-- Setiap angka resmi yang dimuat adalah satu baris fact_angka_resmi.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'angka_resmi'
-- advice: Laporkan: ada rekaman angka_resmi yang dimuat dan tidak sampai ke fact_angka_resmi.
-- The same place written with and without dots arrives twice; one of the two stays.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'angka_resmi'

),

superseded_records as (

    select count(*) - count(distinct replace(kunci_rekaman, '.', '')) as rekaman
    from clean_angka_resmi

),

fact_rows as (

    select count(*) as baris from fact_angka_resmi

)

select
    'angka_resmi' as feed,
    loaded_records.rekaman,
    fact_rows.baris + superseded_records.rekaman as seharusnya
from loaded_records
cross join fact_rows
cross join superseded_records
where loaded_records.rekaman <> fact_rows.baris + superseded_records.rekaman
