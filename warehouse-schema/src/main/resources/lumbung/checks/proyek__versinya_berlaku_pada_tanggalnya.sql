-- Setiap baris fact_proyek menunjuk versi yang berlaku pada akhir bulannya.
-- severity: henti
-- allowed: 0
-- keys: wilayah_key
-- eligible: select count(*) from fact_proyek as facts inner join jalan as runs on facts.periode = runs.periode
-- advice: Laporkan: fact_proyek menunjuk versi orang, keluarga, atau desa dari waktu yang lain.
-- Closed months were checked when they were made.
select
    facts.wilayah_key
from fact_proyek as facts
inner join jalan as runs
    on facts.periode = runs.periode
inner join dim_wilayah as village_versions
    on facts.wilayah_key = village_versions.wilayah_key
where runs.akhir_bulan
        not between village_versions.berlaku_dari and village_versions.berlaku_sampai
