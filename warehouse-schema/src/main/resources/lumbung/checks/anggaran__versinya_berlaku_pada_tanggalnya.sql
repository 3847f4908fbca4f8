-- Setiap baris fact_anggaran menunjuk versi yang berlaku pada hari terakhir tahunnya.
-- severity: henti
-- allowed: 0
-- keys: wilayah_key, tahun
-- eligible: select count(*) from fact_anggaran
-- advice: Laporkan: fact_anggaran menunjuk versi orang, keluarga, atau desa dari waktu yang lain.
select
    facts.wilayah_key,
    facts.tahun
from fact_anggaran as facts
inner join dim_wilayah as village_versions
    on facts.wilayah_key = village_versions.wilayah_key
where make_date(facts.tahun, 12, 31)
        not between village_versions.berlaku_dari and village_versions.berlaku_sampai
