-- Setiap masalah sel menyangkut rekaman yang dimuat, bukan yang ditolak.
-- severity: henti
-- allowed: 0
-- keys: feed, tanggal_kiriman, berkas, baris, kolom
-- eligible: select count(*) from masalah
-- advice: Laporkan: masalah dicatat pada rekaman yang ditolak.
select
    issues.feed,
    issues.tanggal_kiriman,
    issues.berkas,
    issues.baris,
    issues.kolom
from masalah as issues
inner join penolakan as rejections
    on issues.feed = rejections.feed
    and issues.tanggal_kiriman = rejections.tanggal_kiriman
    and issues.berkas = rejections.berkas
    and issues.baris = rejections.baris
