-- Setiap rekaman orang yang dimuat ditautkan kepada tepat satu orang.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select coalesce(sum(dimuat), 0) from buku_besar where feed in ('regsosek_individu', 'jkn_peserta', 'bpjstk_peserta', 'aparatur_desa', 'pekerja_proyek', 'bansos')
-- advice: Laporkan: penautan melewatkan rekaman.
-- A payment delivered again later takes the place of the earlier record.
with

loaded_records as (

    select
        feed,
        sum(dimuat) as rekaman
    from buku_besar
    where feed in (
        'regsosek_individu',
        'jkn_peserta',
        'bpjstk_peserta',
        'aparatur_desa',
        'pekerja_proyek',
        'bansos'
    )
    group by feed

),

superseded_records as (

    select
        'bansos' as feed,
        count(*) - count(distinct kunci_rekaman) as rekaman
    from clean_bansos

),

links as (

    select
        feed,
        count(*) as rekaman
    from tautan
    group by feed

)

select
    loaded_records.feed,
    loaded_records.rekaman,
    coalesce(links.rekaman, 0) + coalesce(superseded_records.rekaman, 0) as seharusnya
from loaded_records
left join links
    on loaded_records.feed = links.feed
left join superseded_records
    on loaded_records.feed = superseded_records.feed
where loaded_records.rekaman
    <> coalesce(links.rekaman, 0) + coalesce(superseded_records.rekaman, 0)
