-- Setiap baris fact_iuran menunjuk versi yang berlaku pada akhir bulan iurannya.
-- severity: henti
-- allowed: 0
-- keys: nomor_rahasia, periode_iuran
-- eligible: select count(*) from fact_iuran
-- advice: Laporkan: fact_iuran menunjuk versi orang, keluarga, atau desa dari waktu yang lain.
select
    facts.nomor_rahasia,
    facts.periode_iuran
from fact_iuran as facts
inner join dim_periode as months
    on facts.periode_iuran = months.periode
inner join dim_penduduk as person_versions
    on facts.penduduk_key = person_versions.penduduk_key
inner join dim_wilayah as village_versions
    on facts.wilayah_key = village_versions.wilayah_key
where months.akhir_bulan
        not between person_versions.berlaku_dari and person_versions.berlaku_sampai
    or months.akhir_bulan
        not between village_versions.berlaku_dari and village_versions.berlaku_sampai
