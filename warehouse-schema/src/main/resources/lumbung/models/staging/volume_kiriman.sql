-- Satu baris per feed: besar kirimannya kini dan pada terbitan sebelumnya.
-- grain: feed
-- history: replace
-- The largest delivery stands for a feed whose deliveries add up. Where the newest delivery was withdrawn
-- since, or was too small to say anything, there is nothing to compare.
with

limits as (select nilai from ref_batas_kewajaran where kode = 'REKAMAN_TERKECIL'),

deliveries as (

    select
        feed,
        tanggal_kiriman,
        cast(sum(dimuat) as bigint) as rekaman
    from kiriman_buku_besar
    group by feed, tanggal_kiriman

),

earlier_deliveries as (

    select
        feed,
        tanggal_kiriman,
        cast(sum(dimuat) as bigint) as rekaman
    from buku_besar_sebelumnya
    group by feed, tanggal_kiriman

),

feeds as (

    select
        feed,
        max(tanggal_kiriman) as terbaru,
        max(rekaman) as rekaman
    from deliveries
    group by feed

),

earlier_feeds as (

    select
        feed,
        max(tanggal_kiriman) as terbaru,
        max(rekaman) as rekaman
    from earlier_deliveries
    group by feed

)

select
    feeds.feed,
    feeds.terbaru as tanggal_kiriman,
    feeds.rekaman,
    earlier_feeds.rekaman as rekaman_sebelumnya
from feeds
inner join earlier_feeds
    on feeds.feed = earlier_feeds.feed
    and feeds.terbaru >= earlier_feeds.terbaru
cross join limits
where earlier_feeds.rekaman >= limits.nilai
