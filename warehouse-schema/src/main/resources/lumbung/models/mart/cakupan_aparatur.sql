-- Aparatur desa per kelompok jabatan dan program: tercakup, menunggak, biaya menutup, dana.
-- grain: periode, kode_desa, kelompok_jabatan, program
-- history: snapshot
-- Office holders are public business: nothing is hidden here.
with

office_holders as (select * from aparatur_program),

funding as (select * from dana_jaminan_desa),

runs as (select * from jalan),

coverage as (

    select
        kode_desa,
        kelompok_jabatan,
        program,
        cast(count(*) as bigint) as pemegang_jabatan,
        cast(sum(case when aktif then 1 else 0 end) as bigint) as tercakup,
        cast(sum(
            case
                when menunggak then 1
                when menunggak is not null then 0
            end
        ) as bigint) as menunggak,
        cast(
            case
                when bool_and(aktif or iuran is not null)
                    then sum(case when aktif then 0 else iuran end)
            end as bigint
        ) as biaya_menutup
    from office_holders
    group by kode_desa, kelompok_jabatan, program

)

select
    runs.periode,
    coverage.kode_desa,
    coverage.kelompok_jabatan,
    coverage.program,
    coverage.pemegang_jabatan,
    coverage.tercakup,
    coverage.menunggak,
    coverage.biaya_menutup,
    funding.pagu_jaminan_sosial,
    funding.dana_tersedia
from coverage
cross join runs
left join funding
    on coverage.kode_desa = funding.kode_desa
