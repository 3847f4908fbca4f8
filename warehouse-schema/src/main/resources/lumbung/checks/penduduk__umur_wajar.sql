-- Umur penduduk tidak melebihi batas kewajaran.
-- severity: peringatan
-- allowed: 0.001
-- keys: penduduk_id
-- eligible: select count(tahun_lahir) from dim_penduduk where terkini and di_regsosek
-- advice: Periksa tanggal lahir mereka, dan apakah mereka masih hidup.
select people.penduduk_id
from dim_penduduk as people
cross join jalan as runs
inner join ref_batas_kewajaran as limits
    on limits.kode = 'UMUR_TERTINGGI'
where people.terkini
    and people.di_regsosek
    and (year(runs.tanggal) - people.tahun_lahir) * 12 + month(runs.tanggal) - people.bulan_lahir
    > limits.nilai * 12 + 11
