-- APARATUR, APARATUR_TK, APARATUR_JKN, dan BIAYA_APARATUR_TK setiap desa dapat dihitung ulang dari fact_aparatur.
-- severity: henti
-- allowed: 0
-- keys: kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join jalan as runs on facts.periode = runs.periode where facts.tingkat = 'DESA' and facts.kode_indikator in ('APARATUR', 'APARATUR_TK', 'APARATUR_JKN', 'BIAYA_APARATUR_TK')
-- advice: Laporkan: indikator aparatur dan fact_aparatur tidak sejalan.
with

counted_rows as (

    select
        villages.kode_desa,
        'APARATUR' as kode_indikator,
        count(*) as jumlah
    from fact_aparatur as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    inner join dim_wilayah as villages
        on facts.wilayah_key = villages.wilayah_key
    where facts.menjabat
        and villages.kode_desa <> '0000000000'
    group by villages.kode_desa

    union all

    select
        villages.kode_desa,
        'APARATUR_TK' as kode_indikator,
        count(*) filter (where facts.aktif_tk) as jumlah
    from fact_aparatur as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    inner join dim_wilayah as villages
        on facts.wilayah_key = villages.wilayah_key
    where facts.menjabat
        and villages.kode_desa <> '0000000000'
    group by villages.kode_desa

    union all

    select
        villages.kode_desa,
        'APARATUR_JKN' as kode_indikator,
        count(*) filter (where facts.aktif_jkn) as jumlah
    from fact_aparatur as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    inner join dim_wilayah as villages
        on facts.wilayah_key = villages.wilayah_key
    where facts.menjabat
        and villages.kode_desa <> '0000000000'
    group by villages.kode_desa

    union all

    select
        villages.kode_desa,
        'BIAYA_APARATUR_TK' as kode_indikator,
        sum(case when facts.aktif_tk then 0 else facts.iuran_jkk + facts.iuran_jkm end) as jumlah
    from fact_aparatur as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    inner join dim_wilayah as villages
        on facts.wilayah_key = villages.wilayah_key
    where facts.menjabat
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
        and facts.kode_indikator in ('APARATUR', 'APARATUR_TK', 'APARATUR_JKN', 'BIAYA_APARATUR_TK')

)

select
    coalesce(figures.kode_wilayah, counted_rows.kode_desa) as kode_wilayah,
    coalesce(figures.kode_indikator, counted_rows.kode_indikator) as kode_indikator
from figures
full outer join counted_rows
    on figures.kode_wilayah = counted_rows.kode_desa
    and figures.kode_indikator = counted_rows.kode_indikator
where coalesce(figures.pembilang, 0) <> coalesce(counted_rows.jumlah, 0)
