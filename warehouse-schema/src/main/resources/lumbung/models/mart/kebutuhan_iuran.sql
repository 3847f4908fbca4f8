-- Biaya mencakup setiap orang: aparatur desa per kelompok jabatan, dan pekerja rentan, per program.
-- grain: periode, kode_desa, kelompok, program
-- history: snapshot
-- JKK and JKM count as covered only together, as in BIAYA_APARATUR_TK. Vulnerable workers come from
-- the indicators after suppression, so a hidden count is null here too.
with

office_holders as (select * from aparatur_program),

indicators as (select * from indikator),

rates as (select * from tarif_hari_ini),

funding as (select * from dana_jaminan_desa),

runs as (select * from jalan),

office_holder_cover as (

    select
        kode_desa,
        kelompok_jabatan,
        program,
        upah,
        persen,
        iuran,
        case when program in ('JKK', 'JKM') then aktif_tk else aktif end as tercakup
    from office_holders

),

office_needs as (

    select
        kode_desa,
        kelompok_jabatan as kelompok,
        program,
        cast(count(*) as bigint) as sasaran,
        cast(sum(case when tercakup then 0 else 1 end) as bigint) as belum_tercakup,
        cast(
            sum(case when tercakup then 0 else cast(upah as decimal(19, 0)) end) as bigint
        ) as dasar_upah,
        max(persen) as tarif_persen,
        cast(null as bigint) as iuran_tetap,
        cast(
            case
                when bool_and(tercakup or iuran is not null)
                    then sum(case when tercakup then 0 else iuran end)
            end as bigint
        ) as iuran_sebulan,
        false as disembunyikan
    from office_holder_cover
    group by kode_desa, kelompok_jabatan, program

),

village_indicators as (

    select
        indicators.kode_wilayah,
        indicators.kode_indikator,
        indicators.pembilang,
        indicators.penyebut,
        indicators.disembunyikan
    from indicators
    inner join runs
        on indicators.periode = runs.periode
    where indicators.tingkat = 'DESA'

),

vulnerable_workers as (

    select
        costs.kode_wilayah as kode_desa,
        costs.disembunyikan or coalesce(gaps.disembunyikan, false) as disembunyikan,
        cast(coalesce(gaps.penyebut, 0) as bigint) as sasaran,
        cast(coalesce(gaps.pembilang, 0) as bigint) as belum_tercakup
    from village_indicators as costs
    left join village_indicators as gaps
        on costs.kode_wilayah = gaps.kode_wilayah
        and gaps.kode_indikator = 'RENTAN_TANPA_TK'
    where costs.kode_indikator = 'BIAYA_RENTAN_TK'

),

vulnerable_needs as (

    select
        vulnerable_workers.kode_desa,
        'PEKERJA RENTAN' as kelompok,
        rates.program,
        case when not vulnerable_workers.disembunyikan then vulnerable_workers.sasaran end
            as sasaran,
        case when not vulnerable_workers.disembunyikan then vulnerable_workers.belum_tercakup end
            as belum_tercakup,
        case
            when not vulnerable_workers.disembunyikan
                then vulnerable_workers.belum_tercakup * rates.dasar_upah
        end as dasar_upah,
        rates.persen as tarif_persen,
        rates.tetap as iuran_tetap,
        case
            when not vulnerable_workers.disembunyikan
                then vulnerable_workers.belum_tercakup * coalesce(
                    rates.tetap,
                    cast(
                        round(cast(rates.dasar_upah as decimal(19, 0)) * rates.persen * 0.01, 0)
                        as bigint
                    )
                )
        end as iuran_sebulan,
        vulnerable_workers.disembunyikan
    from vulnerable_workers
    inner join rates
        on rates.segmen = 'BPU'

),

needs as (

    select
        kode_desa,
        kelompok,
        program,
        sasaran,
        belum_tercakup,
        dasar_upah,
        tarif_persen,
        iuran_tetap,
        iuran_sebulan,
        disembunyikan
    from office_needs
    union all
    select
        kode_desa,
        kelompok,
        program,
        sasaran,
        belum_tercakup,
        dasar_upah,
        tarif_persen,
        iuran_tetap,
        iuran_sebulan,
        disembunyikan
    from vulnerable_needs

)

select
    runs.periode,
    needs.kode_desa,
    needs.kelompok,
    needs.program,
    needs.sasaran,
    needs.belum_tercakup,
    needs.dasar_upah,
    cast(needs.tarif_persen as decimal(18, 6)) as tarif_persen,
    needs.iuran_tetap,
    needs.iuran_sebulan,
    funding.pagu_jaminan_sosial,
    funding.dana_tersedia,
    needs.disembunyikan
from needs
cross join runs
left join funding
    on needs.kode_desa = funding.kode_desa
