-- Setiap kartu JKN yang dimuat adalah satu baris JKN fact_kepesertaan bulan ini.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'jkn_peserta'
-- advice: Laporkan: ada rekaman jkn_peserta yang dimuat dan tidak sampai ke fact_kepesertaan.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'jkn_peserta'

),

fact_rows as (

    select count(*) as baris
    from fact_kepesertaan as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    where facts.program = 'JKN'

)

select
    'jkn_peserta' as feed,
    loaded_records.rekaman,
    fact_rows.baris as seharusnya
from loaded_records
cross join fact_rows
where loaded_records.rekaman <> fact_rows.baris
