-- Setiap pekerja proyek yang dimuat adalah satu baris fact_pekerja_proyek.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'pekerja_proyek'
-- advice: Laporkan: ada rekaman pekerja_proyek yang dimuat dan tidak sampai ke fact_pekerja_proyek.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'pekerja_proyek'

),

fact_rows as (

    select count(*) as baris from fact_pekerja_proyek

)

select
    'pekerja_proyek' as feed,
    loaded_records.rekaman,
    fact_rows.baris as seharusnya
from loaded_records
cross join fact_rows
where loaded_records.rekaman <> fact_rows.baris
