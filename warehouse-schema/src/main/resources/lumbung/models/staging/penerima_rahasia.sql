-- Satu baris per nomor penerima bantuan: HMAC-nya.
-- grain: program, nomor_penerima
-- history: replace
with

numbers as (

    select
        program,
        nomor_penerima
    from stg_bansos
    group by program, nomor_penerima

)

select
    program,
    nomor_penerima,
    id_rahasia('bansos|' || program || '|' || nomor_penerima) as nomor_rahasia
from numbers
