-- Satu baris per pemberi kerja per kabupaten yang faktanya merujuk kepadanya.
-- grain: npp, kode_kabupaten
-- history: replace
with

facts as (

    select npp, kode_kabupaten from fact_kepesertaan

    union all

    select npp, kode_kabupaten from fact_iuran

)

select
    npp,
    kode_kabupaten
from facts
group by npp, kode_kabupaten
