-- Setiap baris fact_pendataan menunjuk versi yang berlaku pada tanggal lapornya.
-- severity: henti
-- allowed: 0
-- keys: wilayah_key
-- eligible: select count(*) from fact_pendataan
-- advice: Laporkan: fact_pendataan menunjuk versi orang, keluarga, atau desa dari waktu yang lain.
select
    facts.wilayah_key
from fact_pendataan as facts
cross join jalan as runs
inner join dim_wilayah as village_versions
    on facts.wilayah_key = village_versions.wilayah_key
where coalesce(facts.tanggal, runs.tanggal)
        not between village_versions.berlaku_dari and village_versions.berlaku_sampai
