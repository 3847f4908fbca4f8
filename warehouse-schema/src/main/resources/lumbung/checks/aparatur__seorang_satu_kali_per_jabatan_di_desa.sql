-- Seorang tidak dihitung dua kali pada jabatan yang sama di satu desa.
-- severity: peringatan
-- allowed: 0.01
-- keys: periode, wilayah_key, penduduk_id
-- eligible: select count(*) from fact_aparatur where menjabat
-- advice: Minta desa memeriksa SK ganda orang yang sama pada jabatan yang sama.
select
    periode,
    wilayah_key,
    jabatan,
    penduduk_id
from fact_aparatur
where menjabat
group by periode, wilayah_key, jabatan, penduduk_id
having count(*) > 1
