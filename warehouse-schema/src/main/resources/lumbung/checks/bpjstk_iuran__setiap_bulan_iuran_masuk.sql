-- Setiap bulan iuran yang dimuat adalah satu baris fact_iuran.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'bpjstk_iuran'
-- advice: Laporkan: ada rekaman bpjstk_iuran yang dimuat dan tidak sampai ke fact_iuran.
-- A month delivered again later takes the place of the earlier record.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'bpjstk_iuran'

),

superseded_records as (

    select count(*) - count(distinct kunci_rekaman) as rekaman
    from clean_bpjstk_iuran

),

fact_rows as (

    select count(*) as baris from fact_iuran

)

select
    'bpjstk_iuran' as feed,
    loaded_records.rekaman,
    fact_rows.baris + superseded_records.rekaman as seharusnya
from loaded_records
cross join fact_rows
cross join superseded_records
where loaded_records.rekaman <> fact_rows.baris + superseded_records.rekaman
