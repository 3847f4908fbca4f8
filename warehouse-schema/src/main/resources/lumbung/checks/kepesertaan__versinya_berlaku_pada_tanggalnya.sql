-- Setiap baris fact_kepesertaan menunjuk versi yang berlaku pada akhir bulannya.
-- severity: henti
-- allowed: 0
-- keys: nomor_rahasia, program
-- eligible: select count(*) from fact_kepesertaan as facts inner join jalan as runs on facts.periode = runs.periode
-- advice: Laporkan: fact_kepesertaan menunjuk versi orang, keluarga, atau desa dari waktu yang lain.
-- Closed months were checked when they were made.
select
    facts.nomor_rahasia,
    facts.program
from fact_kepesertaan as facts
inner join jalan as runs
    on facts.periode = runs.periode
inner join dim_penduduk as person_versions
    on facts.penduduk_key = person_versions.penduduk_key
inner join dim_wilayah as village_versions
    on facts.wilayah_key = village_versions.wilayah_key
where runs.akhir_bulan
        not between person_versions.berlaku_dari and person_versions.berlaku_sampai
    or runs.akhir_bulan
        not between village_versions.berlaku_dari and village_versions.berlaku_sampai
