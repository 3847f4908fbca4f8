-- Setiap baris fact_kesejahteraan menunjuk versi yang berlaku pada akhir bulannya.
-- severity: henti
-- allowed: 0
-- keys: keluarga_id
-- eligible: select count(*) from fact_kesejahteraan as facts inner join jalan as runs on facts.periode = runs.periode
-- advice: Laporkan: fact_kesejahteraan menunjuk versi orang, keluarga, atau desa dari waktu yang lain.
-- Closed months were checked when they were made.
select
    facts.keluarga_id
from fact_kesejahteraan as facts
inner join jalan as runs
    on facts.periode = runs.periode
inner join dim_keluarga as family_versions
    on facts.keluarga_key = family_versions.keluarga_key
inner join dim_wilayah as village_versions
    on facts.wilayah_key = village_versions.wilayah_key
where runs.akhir_bulan
        not between family_versions.berlaku_dari and family_versions.berlaku_sampai
    or runs.akhir_bulan
        not between village_versions.berlaku_dari and village_versions.berlaku_sampai
