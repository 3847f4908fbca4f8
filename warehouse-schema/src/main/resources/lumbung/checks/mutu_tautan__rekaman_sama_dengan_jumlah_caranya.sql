-- Setiap rekaman bertaut dengan satu cara, dan tertaut ke Regsosek atau tidak.
-- severity: henti
-- allowed: 0
-- keys: feed
-- eligible: select count(*) from mutu_tautan
-- advice: Laporkan: mutu penautan menghitung rekaman dua kali atau tidak sama sekali.
select feed
from mutu_tautan
where rekaman <> lewat_nik + lewat_bukti + lewat_tinjauan + orang_sendiri
    or rekaman <> tertaut_regsosek + tak_tertaut
    or menunggu_tinjauan > rekaman
