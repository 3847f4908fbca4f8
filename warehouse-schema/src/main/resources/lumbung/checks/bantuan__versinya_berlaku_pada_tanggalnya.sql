-- Setiap baris fact_bantuan menunjuk versi yang berlaku pada akhir bulan bantuannya.
-- severity: henti
-- allowed: 0
-- keys: program, periode_bantuan, nomor_rahasia
-- eligible: select count(*) from fact_bantuan
-- advice: Laporkan: fact_bantuan menunjuk versi orang, keluarga, atau desa dari waktu yang lain.
select
    facts.program,
    facts.periode_bantuan,
    facts.nomor_rahasia
from fact_bantuan as facts
inner join dim_periode as months
    on facts.periode_bantuan = months.periode
inner join dim_penduduk as person_versions
    on facts.penduduk_key = person_versions.penduduk_key
inner join dim_wilayah as village_versions
    on facts.wilayah_key = village_versions.wilayah_key
where months.akhir_bulan
        not between person_versions.berlaku_dari and person_versions.berlaku_sampai
    or months.akhir_bulan
        not between village_versions.berlaku_dari and village_versions.berlaku_sampai
