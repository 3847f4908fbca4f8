-- Garis kemiskinan tidak melebihi batas kewajaran.
-- severity: peringatan
-- allowed: 0
-- keys: kode_wilayah, periode
-- eligible: select count(*) from fact_angka_resmi where ukuran = 'GARIS_KEMISKINAN'
-- advice: Perbaiki nilainya pada feed angka_resmi; sampai itu garis provinsinya yang dipakai, atau tidak ada.
select
    figures.kode_wilayah,
    figures.periode
from fact_angka_resmi as figures
cross join aturan_hari_ini as rules
where figures.ukuran = 'GARIS_KEMISKINAN'
    and figures.nilai > rules.garis_kemiskinan_tertinggi
