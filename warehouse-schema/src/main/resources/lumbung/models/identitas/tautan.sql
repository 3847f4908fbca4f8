-- Untuk setiap rekaman feed orang: siapa orangnya.
-- grain: feed, kunci_rekaman
-- history: replace
-- A cluster is all records that the link room took for one person. It keeps the oldest id that one of
-- its records had before. Where two clusters claim one id (a NIK was corrected in one feed only),
-- the record known longest keeps it, and the other is minted anew, over the run date: the
-- delivery's date could give the id it has just lost.
with

records as (

    select
        links.feed,
        links.kunci_rekaman,
        links.gugus,
        links.cara,
        links.bobot,
        persons.urutan,
        persons.tanggal_pertama
    from gugus_rekaman as links
    inner join rekaman_orang as persons
        on links.feed = persons.feed
        and links.kunci_rekaman = persons.kunci_rekaman

),

registry as (select * from registri_sebelumnya where feed <> 'regsosek_keluarga'),

run as (select * from jalan),

known_records as (

    select
        records.gugus,
        records.urutan,
        registry.id,
        registry.tanggal_pertama
    from records
    inner join registry
        on records.feed = registry.feed
        and records.kunci_rekaman = registry.kunci_rekaman

),

oldest_ids as (

    select
        gugus,
        urutan,
        id,
        tanggal_pertama
    from known_records
    qualify row_number() over (partition by gugus order by tanggal_pertama, id, urutan) = 1

),

kept_ids as (

    select
        gugus,
        id
    from oldest_ids
    qualify row_number() over (partition by id order by tanggal_pertama, urutan) = 1

),

clusters as (

    select
        gugus,
        min(urutan) as jangkar,
        min_by(tanggal_pertama, urutan) as tanggal_jangkar
    from records
    group by gugus

),

new_clusters as (

    select
        clusters.gugus,
        clusters.jangkar,
        case
            when known_records.urutan is null then clusters.tanggal_jangkar
            else run.tanggal
        end as tanggal_cetak
    from clusters
    cross join run
    left join kept_ids
        on clusters.gugus = kept_ids.gugus
    left join known_records
        on clusters.jangkar = known_records.urutan
    where kept_ids.gugus is null

),

cluster_ids as (

    select
        gugus,
        id
    from kept_ids

    union all

    select
        gugus,
        id_rahasia(substring(jangkar, 2) || '|' || cast(tanggal_cetak as string)) as id
    from new_clusters

)

select
    records.feed,
    records.kunci_rekaman,
    cluster_ids.id as penduduk_id,
    records.cara,
    records.bobot
from records
inner join cluster_ids
    on records.gugus = cluster_ids.gugus
