-- Satu baris per KPJ yang dikenal, dari peserta maupun iuran: HMAC-nya.
-- grain: kpj
-- history: replace
with

numbers as (

    select kpj from stg_bpjstk_peserta

    union

    select kpj from stg_bpjstk_iuran

)

select
    kpj,
    id_rahasia('bpjstk_peserta|' || kpj) as nomor_rahasia
from numbers
