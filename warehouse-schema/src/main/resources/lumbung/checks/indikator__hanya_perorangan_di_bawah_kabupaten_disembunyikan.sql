-- Hanya indikator perorangan pada desa dan kecamatan disembunyikan.
-- severity: henti
-- allowed: 0
-- keys: periode, tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from indikator where disembunyikan
-- advice: Laporkan: angka urusan publik ikut disembunyikan.
select
    published.periode,
    published.tingkat,
    published.kode_wilayah,
    published.kode_indikator
from indikator as published
inner join katalog_indikator as catalogue
    on published.kode_indikator = catalogue.kode_indikator
where published.disembunyikan
    and (not catalogue.perorangan or published.tingkat not in ('DESA', 'KECAMATAN'))
