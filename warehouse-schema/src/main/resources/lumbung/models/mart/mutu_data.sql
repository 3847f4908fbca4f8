-- Mutu setiap kiriman yang dipakai: dibaca, dimuat, ditolak, masalah, tingkat taut, umur.
-- grain: feed, tanggal_kiriman
-- history: replace
-- Links are known per feed, not per delivery: every delivery of a feed shows the rate of the feed.
with

ledger as (select * from kiriman_buku_besar),

issues as (select * from kiriman_masalah),

links as (select * from tautan),

runs as (select * from jalan),

deliveries as (

    select
        feed,
        tanggal_kiriman,
        cast(count(*) as bigint) as berkas,
        cast(sum(dibaca) as bigint) as dibaca,
        cast(sum(dimuat) as bigint) as dimuat,
        cast(sum(ditolak) as bigint) as ditolak
    from ledger
    group by feed, tanggal_kiriman

),

delivery_issues as (

    select
        feed,
        tanggal_kiriman,
        cast(count(*) as bigint) as masalah
    from issues
    group by feed, tanggal_kiriman

),

feed_links as (

    select
        feed,
        cast(count(*) as bigint) as rekaman_orang,
        cast(sum(case when cara <> 'SENDIRI' then 1 else 0 end) as bigint) as rekaman_bertaut
    from links
    group by feed

)

select
    deliveries.feed,
    deliveries.tanggal_kiriman,
    deliveries.berkas,
    deliveries.dibaca,
    deliveries.dimuat,
    deliveries.ditolak,
    coalesce(delivery_issues.masalah, 0) as masalah,
    feed_links.rekaman_bertaut,
    feed_links.rekaman_orang,
    cast(
        round(
            cast(feed_links.rekaman_bertaut as double) * 100
            / cast(feed_links.rekaman_orang as double),
            6
        ) as decimal(38, 12)
    ) as tingkat_taut,
    hari_antara(deliveries.tanggal_kiriman, runs.tanggal) as umur_hari
from deliveries
cross join runs
left join delivery_issues
    on deliveries.feed = delivery_issues.feed
    and deliveries.tanggal_kiriman = delivery_issues.tanggal_kiriman
left join feed_links
    on deliveries.feed = feed_links.feed
