-- NILAI_TUNGGAKAN setiap desa adalah jumlah tunggakan pada fact_iuran.
-- severity: henti
-- allowed: 0
-- keys: kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join jalan as runs on facts.periode = runs.periode where facts.tingkat = 'DESA' and facts.kode_indikator in ('NILAI_TUNGGAKAN')
-- advice: Laporkan: indikator tunggakan dan fact_iuran tidak sejalan.
with

counted_rows as (

    select
        villages.kode_desa,
        'NILAI_TUNGGAKAN' as kode_indikator,
        sum(facts.tunggakan) as jumlah
    from fact_iuran as facts
    inner join dim_wilayah as villages
        on facts.wilayah_key = villages.wilayah_key
    where facts.menunggak
        and villages.kode_desa <> '0000000000'
    group by villages.kode_desa

),

figures as (

    select
        facts.kode_wilayah,
        facts.kode_indikator,
        facts.pembilang
    from fact_indikator as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    where facts.tingkat = 'DESA'
        and facts.kode_indikator in ('NILAI_TUNGGAKAN')

)

select
    coalesce(figures.kode_wilayah, counted_rows.kode_desa) as kode_wilayah,
    coalesce(figures.kode_indikator, counted_rows.kode_indikator) as kode_indikator
from figures
full outer join counted_rows
    on figures.kode_wilayah = counted_rows.kode_desa
    and figures.kode_indikator = counted_rows.kode_indikator
where coalesce(figures.pembilang, 0) <> coalesce(counted_rows.jumlah, 0)
