-- Pagu desa untuk jaminan sosial tahun ini, dan sisanya sesudah iuran yang dibayar dari dana desa.
-- grain: kode_desa
-- history: replace
-- A village pays for those who hold its offices, wherever they live; of anybody else the village of residence stands
-- for the payer, whom the feed does not name. Villages that report no such budget have no known funding: both
-- columns stay null. So do amounts beyond any budget, of many mistyped cells.
with

budgets as (select * from fact_anggaran),

contributions as (select * from fact_iuran),

funding_sources as (select * from dim_sumber_dana),

villages as (select * from dim_wilayah),

holders as (select * from fact_aparatur),

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

office_villages as (

    select
        holders.penduduk_id,
        min(villages.kode_desa) as kode_desa
    from holders
    inner join runs
        on holders.periode = runs.periode
    inner join villages
        on holders.wilayah_key = villages.wilayah_key
    where holders.menjabat
        and holders.penduduk_id is not null
    group by holders.penduduk_id
    having min(villages.kode_desa) = max(villages.kode_desa)

),

village_payments as (

    select
        coalesce(office_villages.kode_desa, villages.kode_desa) as kode_desa,
        sum(cast(contributions.jumlah_iuran as decimal(19, 0))) as dibayar
    from contributions
    inner join runs
        on year(contributions.tanggal_bayar) = year(runs.tanggal)
    inner join funding_sources
        on contributions.sumber_dana = funding_sources.sumber_dana
        and funding_sources.dana_desa
    inner join villages
        on contributions.wilayah_key = villages.wilayah_key
    left join office_villages
        on contributions.penduduk_id = office_villages.penduduk_id
    group by coalesce(office_villages.kode_desa, villages.kode_desa)

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
