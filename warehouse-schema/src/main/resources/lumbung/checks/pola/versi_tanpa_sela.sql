-- name: {tabel}__versi_tanpa_sela
-- Versi {id} berikutnya mulai sehari sesudah versi sebelumnya berakhir.
-- severity: henti
-- allowed: 0
-- keys: {id}, berlaku_dari
-- eligible: select count(*) from {tabel}
-- advice: Laporkan: pada hari-hari sela itu {tabel} tidak punya versi yang berlaku.
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
where cast(versions.berikutnya - interval '1' day as date) > versions.berlaku_sampai
