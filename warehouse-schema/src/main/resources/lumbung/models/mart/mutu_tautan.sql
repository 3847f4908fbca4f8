-- Mutu penautan setiap feed orang: rekamannya menurut cara bertaut, dan yang tertaut ke Regsosek.
-- grain: feed
-- history: replace
-- A NIK that nobody in Regsosek has links a record to nobody there: only tertaut_regsosek tells whom the
-- indicators find. Regsosek itself is what the others are linked to: it has no such count. A clerk is asked
-- about a person nobody was found for by one record, and the answer decides all records of that person.
with

links as (select * from tautan),

rules as (select * from aturan_hari_ini),

estimates as (select * from mutu_malam),

registered_persons as (

    select penduduk_id
    from links
    where feed = 'regsosek_individu'
    group by penduduk_id

),

records_put_up as (

    select
        feed,
        kunci_rekaman
    from tinjauan
    where status = 'TERBUKA'
    group by feed, kunci_rekaman

),

records_in_review as (

    select
        links.feed,
        links.kunci_rekaman
    from records_put_up
    inner join links as asked_links
        on records_put_up.feed = asked_links.feed
        and records_put_up.kunci_rekaman = asked_links.kunci_rekaman
    inner join links
        on asked_links.penduduk_id = links.penduduk_id
    left join registered_persons
        on asked_links.penduduk_id = registered_persons.penduduk_id
    where
        registered_persons.penduduk_id is null
        or (
            asked_links.feed = links.feed
            and asked_links.kunci_rekaman = links.kunci_rekaman
        )
    group by links.feed, links.kunci_rekaman

),

feeds as (

    select
        links.feed,
        count(*) as rekaman,
        count(*) filter (where links.cara = 'NIK') as lewat_nik,
        count(*) filter (where links.cara = 'PROBABILISTIK') as lewat_bukti,
        count(*) filter (where links.cara = 'TINJAUAN') as lewat_tinjauan,
        count(*) filter (where links.cara = 'SENDIRI') as orang_sendiri,
        count(records_in_review.kunci_rekaman) as menunggu_tinjauan,
        count(registered_persons.penduduk_id) as tertaut
    from links
    left join records_in_review
        on links.feed = records_in_review.feed
        and links.kunci_rekaman = records_in_review.kunci_rekaman
    left join registered_persons
        on links.penduduk_id = registered_persons.penduduk_id
    group by links.feed

),

linked_feeds as (

    select
        feed,
        cast(tertaut as bigint) as tertaut_regsosek,
        cast(rekaman - tertaut as bigint) as tak_tertaut
    from feeds
    where feed <> 'regsosek_individu'

)

select
    feeds.feed,
    cast(feeds.rekaman as bigint) as rekaman,
    cast(feeds.lewat_nik as bigint) as lewat_nik,
    cast(feeds.lewat_bukti as bigint) as lewat_bukti,
    cast(feeds.lewat_tinjauan as bigint) as lewat_tinjauan,
    cast(feeds.orang_sendiri as bigint) as orang_sendiri,
    cast(feeds.menunggu_tinjauan as bigint) as menunggu_tinjauan,
    linked_feeds.tertaut_regsosek,
    linked_feeds.tak_tertaut,
    cast(round(estimates.ketepatan, 6) as decimal(9, 6)) as perkiraan_ketepatan,
    cast(round(estimates.kelengkapan, 6) as decimal(9, 6)) as perkiraan_kelengkapan,
    coalesce(
        cast(linked_feeds.tak_tertaut as double) * 100
        > cast(rules.persen_tak_tertaut_terbanyak as double) * cast(feeds.rekaman as double),
        false
    ) as banyak_tak_tertaut
from feeds
cross join rules
left join linked_feeds
    on feeds.feed = linked_feeds.feed
left join estimates
    on feeds.feed = estimates.feed
