-- Rekaman tertolak suatu berkas tidak melebihi batas kewajaran.
-- severity: peringatan
-- allowed: 0
-- keys: feed, tanggal_kiriman, berkas
-- eligible: select count(*) from buku_besar
-- advice: Lihat sebabnya dengan lumbung rejects; minta berkasnya dikirim ulang.
select
    files.feed,
    files.tanggal_kiriman,
    files.berkas
from buku_besar as files
inner join ref_batas_kewajaran as limits
    on limits.kode = 'PENOLAKAN_TERBANYAK'
where files.ditolak * 100 > files.dibaca * limits.nilai
