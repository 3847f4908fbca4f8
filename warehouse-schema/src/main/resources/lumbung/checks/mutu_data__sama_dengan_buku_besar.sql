-- Mutu setiap kiriman menjumlahkan berkas-berkasnya pada buku besar.
-- severity: henti
-- allowed: 0
-- keys: feed, tanggal_kiriman
-- eligible: select count(*) from mutu_data
-- advice: Laporkan: mutu_data dan buku besar tidak sejalan.
with

deliveries as (

    select
        feed,
        tanggal_kiriman,
        count(*) as berkas,
        sum(dibaca) as dibaca,
        sum(dimuat) as dimuat,
        sum(ditolak) as ditolak
    from buku_besar
    group by feed, tanggal_kiriman

)

select
    coalesce(deliveries.feed, quality.feed) as feed,
    coalesce(deliveries.tanggal_kiriman, quality.tanggal_kiriman) as tanggal_kiriman
from deliveries
full outer join mutu_data as quality
    on deliveries.feed = quality.feed
    and deliveries.tanggal_kiriman = quality.tanggal_kiriman
where deliveries.berkas is distinct from quality.berkas
    or deliveries.dibaca is distinct from quality.dibaca
    or deliveries.dimuat is distinct from quality.dimuat
    or deliveries.ditolak is distinct from quality.ditolak
