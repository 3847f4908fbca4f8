-- Nama, satuan, definisi, dan dasar hukum setiap indikator.
-- grain: kode_indikator
-- history: replace
with

catalogue as (select * from ref_katalog_indikator)

select
    kode as kode_indikator,
    nama,
    nama_en,
    satuan,
    definisi,
    definisi_en,
    feed_sumber,
    arah_baik,
    dasar_hukum,
    perorangan,
    penyebut_satu,
    urutan
from catalogue
