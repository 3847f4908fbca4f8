-- name: {tabel}__tepat_satu_versi_terkini
-- Setiap {id} punya tepat satu versi terkini, dan hanya versi itu berlaku tanpa akhir.
-- severity: henti
-- allowed: 0
-- keys: {id}
-- eligible: select count(*) from {tabel} where terkini
-- advice: Laporkan: riwayat {tabel} rusak.
-- What is no longer delivered has ended: its last version is valid until a day before the run.
select versions.{id}
from {tabel} as versions
cross join jalan as runs
group by versions.{id}, runs.tanggal
having count(*) filter (where versions.terkini) > 1
    or (
        count(*) filter (where versions.terkini) = 0
        and max(versions.berlaku_sampai) >= runs.tanggal
    )
    or bool_or(versions.terkini <> (versions.berlaku_sampai = date '9999-12-31'))
