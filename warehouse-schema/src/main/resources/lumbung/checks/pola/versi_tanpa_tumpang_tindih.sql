-- name: {tabel}__versi_tanpa_tumpang_tindih
-- Versi {id} berakhir sebelum versi berikutnya mulai, dan tidak sebelum ia sendiri mulai.
-- severity: henti
-- allowed: 0
-- keys: {id}, berlaku_dari
-- eligible: select count(*) from {tabel}
-- advice: Laporkan: pada hari yang sama {tabel} punya dua versi yang berlaku.
select
    versions.{id},
    versions.berlaku_dari
from (
    select
        {id},
        berlaku_dari,
        berlaku_sampai,
        lead(berlaku_dari) over (partition by {id} order by berlaku_dari, {versi}) as berikutnya
    from {tabel}
) as versions
where versions.berikutnya <= versions.berlaku_sampai
    or versions.berlaku_sampai < versions.berlaku_dari
