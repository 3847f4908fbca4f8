-- Tarif iuran yang berlaku pada tanggal jalan, per program dan segmen: persen upah, atau tetap.
-- grain: program, segmen
-- history: replace
-- Employer's share for wage earners (PU); JKN is left out: its wage floor is set by each region.
with

statutory_rates as (select * from ref_tarif),

planning_rates as (select * from ref_tarif_kebutuhan),

runs as (select * from jalan),

rates as (

    select
        program,
        segmen,
        nilai as persen,
        cast(null as bigint) as tetap,
        cast(null as bigint) as upah_tertinggi,
        cast(null as bigint) as dasar_upah,
        berlaku_dari,
        berlaku_sampai
    from statutory_rates
    where satuan = '% upah'
    union all
    select
        program,
        segmen,
        persen,
        tetap,
        upah_tertinggi,
        dasar_upah,
        berlaku_dari,
        berlaku_sampai
    from planning_rates

)

select
    rates.program,
    rates.segmen,
    cast(rates.persen as decimal(9, 6)) as persen,
    rates.tetap,
    rates.upah_tertinggi,
    rates.dasar_upah
from rates
inner join runs
    on runs.tanggal between rates.berlaku_dari and rates.berlaku_sampai
