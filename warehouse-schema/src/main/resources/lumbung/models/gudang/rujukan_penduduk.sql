-- Satu baris per versi orang per kabupaten lain yang faktanya merujuk kepadanya.
-- grain: penduduk_key, kode_kabupaten
-- history: replace
-- Whoever may see a fact may see its person, also one who lives in another regency. There are few of them.
with

facts as (

    select penduduk_key, penduduk_id, kode_kabupaten from fact_kepesertaan

    union all

    select penduduk_key, penduduk_id, kode_kabupaten from fact_iuran

    union all

    select penduduk_key, penduduk_id, kode_kabupaten from fact_bantuan

    union all

    select penduduk_key, penduduk_id, kode_kabupaten from fact_aparatur

    union all

    select penduduk_key, penduduk_id, kode_kabupaten from fact_pekerja_proyek

),

persons as (select penduduk_key, kode_kabupaten from dim_penduduk)

select
    facts.penduduk_key,
    facts.kode_kabupaten
from facts
inner join persons
    on facts.penduduk_key = persons.penduduk_key
where
    facts.kode_kabupaten <> persons.kode_kabupaten
    and facts.penduduk_id <> '00000000-0000-0000-0000-000000000000'
group by facts.penduduk_key, facts.kode_kabupaten
