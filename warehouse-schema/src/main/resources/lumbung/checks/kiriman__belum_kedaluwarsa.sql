-- Kiriman terbaru setiap feed belum lebih tua daripada batasnya.
-- severity: peringatan
-- allowed: 0
-- keys: feed, tanggal_kiriman, umur_hari
-- eligible: select count(distinct files.feed) from buku_besar as files inner join ref_batas_kiriman as limits on files.feed = limits.feed where limits.umur_hari is not null
-- advice: Mintalah kiriman baru kepada pengirimnya.
with

newest_deliveries as (

    select
        feed,
        max(tanggal_kiriman) as tanggal_kiriman
    from buku_besar
    group by feed

)

select
    newest_deliveries.feed,
    newest_deliveries.tanggal_kiriman,
    hari_antara(newest_deliveries.tanggal_kiriman, runs.tanggal) as umur_hari
from newest_deliveries
cross join jalan as runs
inner join ref_batas_kiriman as limits
    on newest_deliveries.feed = limits.feed
where hari_antara(newest_deliveries.tanggal_kiriman, runs.tanggal) > limits.umur_hari
