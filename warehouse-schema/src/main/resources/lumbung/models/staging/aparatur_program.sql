-- Setiap pemegang jabatan hari ini, sekali per program, dengan iuran yang akan mencakupnya.
-- grain: aparatur_id, program
-- history: replace
-- JKK and JKM cost what fact_aparatur says; other programmes the employer's rate on the pay; no pay
-- adds nothing; iuran is null where there is no rate. Offices of an unknown village are left out.
with

office_holders as (select * from fact_aparatur),

offices as (select * from dim_jabatan),

programmes as (select * from dim_program),

villages as (select * from dim_wilayah),

rates as (select * from tarif_hari_ini),

runs as (select * from jalan),

incumbents as (

    select
        office_holders.aparatur_id,
        office_holders.penghasilan_tetap,
        office_holders.aktif_jkk,
        office_holders.aktif_jkm,
        office_holders.aktif_jht,
        office_holders.aktif_jp,
        office_holders.aktif_jkn,
        office_holders.aktif_tk,
        office_holders.menunggak,
        office_holders.iuran_jkk,
        office_holders.iuran_jkm,
        villages.kode_desa,
        offices.kelompok as kelompok_jabatan
    from office_holders
    inner join runs
        on office_holders.periode = runs.periode
    inner join villages
        on office_holders.wilayah_key = villages.wilayah_key
    inner join offices
        on office_holders.jabatan = offices.jabatan
    where office_holders.menjabat
        and villages.kode_desa <> '0000000000'

),

incumbent_programmes as (

    select
        incumbents.aparatur_id,
        incumbents.kode_desa,
        incumbents.kelompok_jabatan,
        programmes.program,
        incumbents.aktif_tk,
        incumbents.iuran_jkk,
        incumbents.iuran_jkm,
        case when programmes.kelompok = 'KETENAGAKERJAAN' then incumbents.menunggak end
            as menunggak,
        case programmes.program
            when 'JKK' then incumbents.aktif_jkk
            when 'JKM' then incumbents.aktif_jkm
            when 'JHT' then incumbents.aktif_jht
            when 'JP' then incumbents.aktif_jp
            when 'JKN' then incumbents.aktif_jkn
        end as aktif,
        least(
            coalesce(incumbents.penghasilan_tetap, 0),
            coalesce(rates.upah_tertinggi, coalesce(incumbents.penghasilan_tetap, 0))
        ) as upah,
        rates.persen
    from incumbents
    cross join programmes
    left join rates
        on programmes.program = rates.program
        and rates.segmen = 'PU'
    where programmes.program in ('JKK', 'JKM', 'JHT', 'JP', 'JKN')

)

select
    aparatur_id,
    program,
    kode_desa,
    kelompok_jabatan,
    aktif,
    aktif_tk,
    menunggak,
    upah,
    persen,
    case program
        when 'JKK' then iuran_jkk
        when 'JKM' then iuran_jkm
        else cast(round(cast(upah as decimal(19, 0)) * persen * 0.01, 0) as bigint)
    end as iuran
from incumbent_programmes
