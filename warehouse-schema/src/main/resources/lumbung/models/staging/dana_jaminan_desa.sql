-- Pagu desa untuk jaminan sosial tahun ini, dan sisanya sesudah iuran yang dibayar dari dana desa.
-- grain: kode_desa
-- history: replace
-- Villages that report no such budget have no known funding: both columns stay null. So do amounts
-- beyond any budget, of many mistyped cells.
with

budgets as (select * from fact_anggaran),

contributions as (select * from fact_iuran),

funding_sources as (select * from dim_sumber_dana),

villages as (select * from dim_wilayah),

runs as (select * from jalan),

village_budgets as (

    select
        villages.kode_desa,
        sum(cast(budgets.pagu_jaminan_sosial as decimal(19, 0))) as pagu_jaminan_sosial
    from budgets
    inner join runs
        on budgets.tahun = year(runs.tanggal)
    inner join villages
        on budgets.wilayah_key = villages.wilayah_key
    group by villages.kode_desa

),

village_payments as (

    select
        villages.kode_desa,
        sum(cast(contributions.jumlah_iuran as decimal(19, 0))) as dibayar
    from contributions
    inner join runs
        on year(contributions.tanggal_bayar) = year(runs.tanggal)
    inner join funding_sources
        on contributions.sumber_dana = funding_sources.sumber_dana
        and funding_sources.dana_desa
    inner join villages
        on contributions.wilayah_key = villages.wilayah_key
    group by villages.kode_desa

)

select
    village_budgets.kode_desa,
    try_cast(village_budgets.pagu_jaminan_sosial as bigint) as pagu_jaminan_sosial,
    try_cast(
        village_budgets.pagu_jaminan_sosial - coalesce(village_payments.dibayar, 0) as bigint
    ) as dana_tersedia
from village_budgets
left join village_payments
    on village_budgets.kode_desa = village_payments.kode_desa
