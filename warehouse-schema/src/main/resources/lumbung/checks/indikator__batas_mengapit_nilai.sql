-- Batas bawah tidak melebihi nilai, nilai tidak melebihi batas atas, keduanya 0 sampai 100 kecuali kembaran Dukcapil.
-- severity: henti
-- allowed: 0
-- keys: tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join jalan as runs on facts.periode = runs.periode inner join katalog_indikator as catalogue on facts.kode_indikator = catalogue.kode_indikator where catalogue.berbatas
-- advice: Laporkan: batas indikator dihitung dari jumlah yang lain daripada nilainya.
-- Published bounds are never narrower than those of the warehouse.
select
    facts.tingkat,
    facts.kode_wilayah,
    facts.kode_indikator
from fact_indikator as facts
inner join jalan as runs
    on facts.periode = runs.periode
inner join katalog_indikator as catalogue
    on facts.kode_indikator = catalogue.kode_indikator
left join indikator as published
    on facts.periode = published.periode
    and facts.tingkat = published.tingkat
    and facts.kode_wilayah = published.kode_wilayah
    and facts.kode_indikator = published.kode_indikator
where (
    catalogue.berbatas
    and (
        facts.batas_bawah is null
        or facts.batas_atas is null
        or facts.batas_bawah > facts.nilai
        or facts.batas_atas < facts.nilai
        or facts.batas_bawah < 0
        or (
            facts.batas_atas > 100
            and facts.kode_indikator not in ('JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL')
        )
        or published.batas_bawah > facts.batas_bawah
        or published.batas_atas < facts.batas_atas
    )
)
or (not catalogue.berbatas and (facts.batas_bawah is not null or facts.batas_atas is not null))
