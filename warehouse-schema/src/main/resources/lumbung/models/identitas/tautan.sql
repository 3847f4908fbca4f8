-- Untuk setiap rekaman feed orang: siapa orangnya.
-- grain: feed, kunci_rekaman
-- history: replace
-- A cluster is all records that the link room took for one person. An id goes to the cluster of the record
-- that has had it longest, and of several ids won a cluster keeps the oldest. What it does not keep
-- goes, in a second round, to those that have won none: a NIK corrected in one feed takes nobody's id
-- away. In a third round a cluster without one takes back an id that its records had before and that
-- nobody has today, and in a fourth it takes over the id of a person whose records are gone and whose NIK
-- it carries. Who has none then is minted anew, over the run date where its first record was known before:
-- the delivery's date could give the id it has just lost. A key that came back as another person's has no
-- say in any of this.
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

run as (select * from jalan),

had_ids as (select * from id_terdahulu),

id_beginnings as (

    select
        id,
        min(sejak) as sejak,
        bool_or(kini) as kini
    from had_ids
    group by id

),

claims as (

    select
        records.gugus,
        records.urutan,
        had_ids.id,
        had_ids.sejak,
        had_ids.kini
    from records
    inner join had_ids
        on records.feed = had_ids.feed
        and records.kunci_rekaman = had_ids.kunci_rekaman
    left join kunci_bertentangan as strangers
        on records.feed = strangers.feed
        and records.kunci_rekaman = strangers.kunci_rekaman
    where strangers.feed is null

),

won_ids as (

    select
        gugus,
        urutan,
        id
    from claims
    where kini
    qualify row_number() over (partition by id order by sejak, urutan) = 1

),

kept_first as (

    select
        won_ids.gugus,
        won_ids.id
    from won_ids
    inner join id_beginnings
        on won_ids.id = id_beginnings.id
    qualify
        row_number() over (
            partition by won_ids.gugus
            order by id_beginnings.sejak, won_ids.urutan
        ) = 1

),

ids_won_later as (

    select
        claims.gugus,
        claims.urutan,
        claims.id
    from claims
    left join kept_first as settled_clusters
        on claims.gugus = settled_clusters.gugus
    left join kept_first as settled_ids
        on claims.id = settled_ids.id
    where
        claims.kini
        and settled_clusters.gugus is null
        and settled_ids.id is null
    qualify row_number() over (partition by claims.id order by claims.sejak, claims.urutan) = 1

),

kept_later as (

    select
        ids_won_later.gugus,
        ids_won_later.id
    from ids_won_later
    inner join id_beginnings
        on ids_won_later.id = id_beginnings.id
    qualify
        row_number() over (
            partition by ids_won_later.gugus
            order by id_beginnings.sejak, ids_won_later.urutan
        ) = 1

),

kept_ids as (

    select
        gugus,
        id
    from kept_first

    union all

    select
        gugus,
        id
    from kept_later

),

forsaken_ids as (

    select
        claims.gugus,
        claims.urutan,
        claims.id
    from claims
    inner join id_beginnings
        on claims.id = id_beginnings.id
    where not id_beginnings.kini
    qualify row_number() over (partition by claims.id order by claims.sejak, claims.urutan) = 1

),

taken_back as (

    select
        forsaken_ids.gugus,
        forsaken_ids.id
    from forsaken_ids
    inner join id_beginnings
        on forsaken_ids.id = id_beginnings.id
    left join kept_ids
        on forsaken_ids.gugus = kept_ids.gugus
    where kept_ids.gugus is null
    qualify
        row_number() over (
            partition by forsaken_ids.gugus
            order by id_beginnings.sejak, forsaken_ids.urutan, forsaken_ids.id
        ) = 1

),

ids_found_again as (

    select
        records.gugus,
        records.urutan,
        lost_ids.id,
        lost_ids.sejak
    from records
    inner join id_menurut_nik as lost_ids
        on records.feed = lost_ids.feed
        and records.kunci_rekaman = lost_ids.kunci_rekaman
    left join kept_ids
        on records.gugus = kept_ids.gugus
    left join taken_back
        on records.gugus = taken_back.gugus
    where
        kept_ids.gugus is null
        and taken_back.gugus is null
    qualify
        row_number() over (
            partition by lost_ids.id
            order by lost_ids.sejak, records.urutan
        ) = 1

),

found_again as (

    select
        gugus,
        id
    from ids_found_again
    qualify row_number() over (partition by gugus order by sejak, urutan, id) = 1

),

old_ids as (

    select
        gugus,
        id
    from kept_ids

    union all

    select
        gugus,
        id
    from taken_back

    union all

    select
        gugus,
        id
    from found_again

),

clusters as (

    select
        gugus,
        min(urutan) as jangkar,
        min_by(tanggal_pertama, urutan) as tanggal_jangkar
    from records
    group by gugus

),

known_records as (

    select records.urutan
    from records
    inner join had_ids
        on records.feed = had_ids.feed
        and records.kunci_rekaman = had_ids.kunci_rekaman
    where had_ids.kini

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
    left join old_ids
        on clusters.gugus = old_ids.gugus
    left join known_records
        on clusters.jangkar = known_records.urutan
    where old_ids.gugus is null

),

cluster_ids as (

    select
        gugus,
        id
    from old_ids

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
