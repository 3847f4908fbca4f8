-- Untuk setiap berkas dibaca = dimuat + ditolak.
-- severity: henti
-- allowed: 0
-- keys: feed, tanggal_kiriman, berkas
-- eligible: select count(*) from buku_besar
-- advice: Laporkan: ada rekaman yang hilang atau terhitung dua kali pada berkas itu.
select
    feed,
    tanggal_kiriman,
    berkas
from buku_besar
where dibaca <> dimuat + ditolak
