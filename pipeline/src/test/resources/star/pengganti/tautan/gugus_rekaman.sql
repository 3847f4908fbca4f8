-- Stands in for the link room where models are tested without it: a usable NIK decides.
select
    feed,
    kunci_rekaman,
    coalesce(nik, urutan) as gugus,
    case when nik is null then 'SENDIRI' else 'NIK' end as cara,
    cast(null as decimal(38, 12)) as bobot
from rekaman_orang
