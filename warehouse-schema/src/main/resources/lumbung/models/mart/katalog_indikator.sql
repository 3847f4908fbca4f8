-- Nama, satuan, definisi, dan dasar hukum setiap indikator.
-- grain: kode_indikator
-- history: replace
with

catalogue as (select * from ref_katalog_indikator),

limits as (select * from ref_batas_indikator)

select
    catalogue.kode as kode_indikator,
    catalogue.nama,
    catalogue.nama_en,
    catalogue.satuan,
    catalogue.definisi,
    catalogue.definisi_en,
    catalogue.feed_sumber,
    catalogue.arah_baik,
    catalogue.dasar_hukum,
    catalogue.perorangan,
    catalogue.penyebut_satu,
    catalogue.urutan,
    limits.kode is not null as berbatas,
    catalogue.tingkat_terendah
from catalogue
left join limits
    on catalogue.kode = limits.kode
