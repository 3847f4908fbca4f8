-- Untuk setiap berkas ada rekaman tertolak sebanyak yang tercatat pada buku besar.
-- severity: henti
-- allowed: 0
-- keys: feed, tanggal_kiriman, berkas
-- eligible: select count(*) from buku_besar
-- advice: Laporkan: daftar penolakan dan buku besar tidak sejalan.
with

rejections as (

    select
        feed,
        tanggal_kiriman,
        berkas,
        count(*) as rekaman
    from penolakan
    group by feed, tanggal_kiriman, berkas

)

select
    coalesce(files.feed, rejections.feed) as feed,
    coalesce(files.tanggal_kiriman, rejections.tanggal_kiriman) as tanggal_kiriman,
    coalesce(files.berkas, rejections.berkas) as berkas
from buku_besar as files
full outer join rejections
    on files.feed = rejections.feed
    and files.tanggal_kiriman = rejections.tanggal_kiriman
    and files.berkas = rejections.berkas
where coalesce(files.ditolak, 0) <> coalesce(rejections.rekaman, 0)
