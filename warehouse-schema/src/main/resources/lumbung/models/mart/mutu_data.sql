-- Mutu setiap kiriman yang dipakai: dibaca, dimuat, ditolak, masalah, tingkat taut, umur.
-- grain: feed, tanggal_kiriman
-- history: replace
-- Links are known per feed, not per delivery: every delivery of a feed shows the rate of the feed. Linked
-- is what mutu_tautan says: to a person of Regsosek, and nothing of Regsosek itself.
with

ledger as (select * from kiriman_buku_besar),

issues as (select * from kiriman_masalah),

links as (select * from mutu_tautan),

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

)

select
    deliveries.feed,
    deliveries.tanggal_kiriman,
    deliveries.berkas,
    deliveries.dibaca,
    deliveries.dimuat,
    deliveries.ditolak,
    coalesce(delivery_issues.masalah, 0) as masalah,
    links.tertaut_regsosek as rekaman_bertaut,
    links.rekaman as rekaman_orang,
    cast(
        round(
            cast(links.tertaut_regsosek as double) * 100
            / cast(links.rekaman as double),
            6
        ) as decimal(38, 12)
    ) as tingkat_taut,
    hari_antara(deliveries.tanggal_kiriman, runs.tanggal) as umur_hari
from deliveries
cross join runs
left join delivery_issues
    on deliveries.feed = delivery_issues.feed
    and deliveries.tanggal_kiriman = delivery_issues.tanggal_kiriman
left join links
    on deliveries.feed = links.feed
