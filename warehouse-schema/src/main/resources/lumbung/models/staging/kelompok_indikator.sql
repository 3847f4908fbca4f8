-- Indikator perorangan dengan kelompoknya: yang sekelompok disembunyikan bersama, dan bersama yang diikutinya.
-- grain: kode_indikator
-- history: replace
-- An indicator that says nothing of its relations stands for itself.
with

catalogue as (select * from ref_katalog_indikator),

relations as (select * from ref_indikator_terkait)

select
    catalogue.kode as kode_indikator,
    coalesce(relations.kelompok, catalogue.kode) as kelompok,
    ' ' || coalesce(relations.mengikuti, '') || ' ' as mengikuti,
    coalesce(relations.pembilang_penyebut, false) as pembilang_penyebut
from catalogue
left join relations
    on catalogue.kode = relations.kode
where catalogue.perorangan
