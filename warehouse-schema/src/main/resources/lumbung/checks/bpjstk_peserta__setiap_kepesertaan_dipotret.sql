-- Setiap kepesertaan yang dimuat ada pada fact_kepesertaan bulan ini, sekali atau lebih menurut programnya.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed = 'bpjstk_peserta'
-- advice: Laporkan: ada rekaman bpjstk_peserta yang dimuat dan tidak sampai ke fact_kepesertaan.
with

loaded_records as (

    select coalesce(sum(dimuat), 0) as rekaman
    from buku_besar
    where feed = 'bpjstk_peserta'

),

fact_rows as (

    select count(distinct facts.nomor_rahasia) as baris
    from fact_kepesertaan as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    where facts.program <> 'JKN'

)

select
    'bpjstk_peserta' as feed,
    loaded_records.rekaman,
    fact_rows.baris as seharusnya
from loaded_records
cross join fact_rows
where loaded_records.rekaman <> fact_rows.baris
