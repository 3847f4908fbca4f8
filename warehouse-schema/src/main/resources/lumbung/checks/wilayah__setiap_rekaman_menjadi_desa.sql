-- Setiap desa yang dimuat adalah satu versi terkini dim_wilayah.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'wilayah'
-- advice: Laporkan: ada rekaman wilayah yang dimuat dan tidak sampai ke dim_wilayah.
-- Ten zeros are the unknown village: a record delivered under them is passed over.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'wilayah'

),

superseded_records as (

    select count(*) as rekaman
    from clean_wilayah
    where kode_kemendagri = '0000000000'

),

fact_rows as (

    select count(*) as baris
    from dim_wilayah
    where terkini and kode_desa <> '0000000000'

)

select
    'wilayah' as feed,
    loaded_records.rekaman,
    fact_rows.baris + superseded_records.rekaman as seharusnya
from loaded_records
cross join fact_rows
cross join superseded_records
where loaded_records.rekaman <> fact_rows.baris + superseded_records.rekaman
