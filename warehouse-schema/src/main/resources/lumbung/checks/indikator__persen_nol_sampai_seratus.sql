-- Persentase 0 sampai 100 dan indeks 0 sampai 1; kembaran Dukcapil dan pendataan diperiksa tersendiri.
-- severity: henti
-- allowed: 0
-- keys: tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join katalog_indikator as catalogue on facts.kode_indikator = catalogue.kode_indikator where catalogue.satuan in ('%', '0-1') and facts.kode_indikator not in ('JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL', 'PENDATAAN')
-- advice: Periksa kiriman terakhir feed sumber indikator itu; bila benar, laporkan.
select
    facts.tingkat,
    facts.kode_wilayah,
    facts.kode_indikator
from fact_indikator as facts
inner join katalog_indikator as catalogue
    on facts.kode_indikator = catalogue.kode_indikator
where facts.kode_indikator not in ('JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL', 'PENDATAAN')
    and (
        facts.nilai < 0
        or (catalogue.satuan = '%' and facts.nilai > 100)
        or (catalogue.satuan = '0-1' and facts.nilai > 1)
    )
