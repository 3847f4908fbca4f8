-- Pemegang jabatan dan yang tercakup per desa, kelompok, dan program dapat dihitung ulang dari fact_aparatur.
-- severity: henti
-- allowed: 0
-- keys: kode_desa, kelompok_jabatan, program
-- eligible: select count(*) from cakupan_aparatur as marts inner join jalan as runs on marts.periode = runs.periode
-- advice: Laporkan: cakupan_aparatur dan fact_aparatur tidak sejalan.
with

incumbents as (

    select
        villages.kode_desa,
        offices.kelompok as kelompok_jabatan,
        programmes.program,
        case programmes.program
            when 'JKK' then facts.aktif_jkk
            when 'JKM' then facts.aktif_jkm
            when 'JHT' then facts.aktif_jht
            when 'JP' then facts.aktif_jp
            else facts.aktif_jkn
        end as tercakup
    from fact_aparatur as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    inner join dim_wilayah as villages
        on facts.wilayah_key = villages.wilayah_key
    inner join dim_jabatan as offices
        on facts.jabatan = offices.jabatan
    cross join dim_program as programmes
    where facts.menjabat
        and villages.kode_desa <> '0000000000'
        and programmes.program in ('JKK', 'JKM', 'JHT', 'JP', 'JKN')

),

counted_incumbents as (

    select
        kode_desa,
        kelompok_jabatan,
        program,
        count(*) as pemegang_jabatan,
        count(*) filter (where tercakup) as tercakup
    from incumbents
    group by kode_desa, kelompok_jabatan, program

),

coverage as (

    select
        marts.kode_desa,
        marts.kelompok_jabatan,
        marts.program,
        marts.pemegang_jabatan,
        marts.tercakup
    from cakupan_aparatur as marts
    inner join jalan as runs
        on marts.periode = runs.periode

)

select
    coalesce(coverage.kode_desa, counted_incumbents.kode_desa) as kode_desa,
    coalesce(coverage.kelompok_jabatan, counted_incumbents.kelompok_jabatan) as kelompok_jabatan,
    coalesce(coverage.program, counted_incumbents.program) as program
from coverage
full outer join counted_incumbents
    on coverage.kode_desa = counted_incumbents.kode_desa
    and coverage.kelompok_jabatan = counted_incumbents.kelompok_jabatan
    and coverage.program = counted_incumbents.program
where coverage.pemegang_jabatan is distinct from counted_incumbents.pemegang_jabatan
    or coverage.tercakup is distinct from counted_incumbents.tercakup
