-- Setiap baris fact_pekerja_proyek menunjuk versi yang berlaku pada tanggal jalan.
-- severity: henti
-- allowed: 0
-- keys: penduduk_id, wilayah_key
-- eligible: select count(*) from fact_pekerja_proyek
-- advice: Laporkan: fact_pekerja_proyek menunjuk versi orang, keluarga, atau desa dari waktu yang lain.
select
    facts.penduduk_id,
    facts.wilayah_key
from fact_pekerja_proyek as facts
cross join jalan as runs
inner join dim_penduduk as person_versions
    on facts.penduduk_key = person_versions.penduduk_key
inner join dim_wilayah as village_versions
    on facts.wilayah_key = village_versions.wilayah_key
where runs.tanggal not between person_versions.berlaku_dari and person_versions.berlaku_sampai
    or runs.tanggal not between village_versions.berlaku_dari and village_versions.berlaku_sampai
