-- Tidak ada orang yang lahir sesudah bulan jalan.
-- severity: henti
-- allowed: 0
-- keys: penduduk_id
-- eligible: select count(tahun_lahir) from dim_penduduk where terkini
-- advice: Laporkan: pembersihan meloloskan tanggal lahir di masa depan.
select people.penduduk_id
from dim_penduduk as people
cross join jalan as runs
where people.terkini
    and people.tahun_lahir * 12 + people.bulan_lahir
    > extract(year from runs.tanggal) * 12 + extract(month from runs.tanggal)
