-- Yang disembunyikan tidak berbatas; indikator cakupan yang tampak berbatas.
-- severity: henti
-- allowed: 0
-- keys: tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from indikator as published inner join jalan as runs on published.periode = runs.periode inner join katalog_indikator as catalogue on published.kode_indikator = catalogue.kode_indikator where catalogue.berbatas
-- advice: Laporkan sebelum apa pun diterbitkan: batas menyingkap sel yang disembunyikan.
select
    published.tingkat,
    published.kode_wilayah,
    published.kode_indikator
from indikator as published
inner join jalan as runs
    on published.periode = runs.periode
inner join katalog_indikator as catalogue
    on published.kode_indikator = catalogue.kode_indikator
where (
    published.disembunyikan
    and (published.batas_bawah is not null or published.batas_atas is not null)
)
or (
    catalogue.berbatas
    and not published.disembunyikan
    and (published.batas_bawah is null or published.batas_atas is null)
)
