-- Pembilang dan penyebut P0 dan MPI_H setiap desa adalah anggota keluarga yang demikian pada fact_kesejahteraan.
-- severity: henti
-- allowed: 0
-- keys: kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join jalan as runs on facts.periode = runs.periode where facts.tingkat = 'DESA' and facts.kode_indikator in ('P0', 'MPI_H')
-- advice: Laporkan: indikator kemiskinan dan fact_kesejahteraan tidak sejalan.
with

snapshots as (

    select
        villages.kode_desa,
        facts.jumlah_anggota,
        facts.miskin,
        facts.mpi_skor36,
        facts.mpi_miskin
    from fact_kesejahteraan as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    inner join dim_wilayah as villages
        on facts.wilayah_key = villages.wilayah_key
    where facts.jumlah_anggota > 0
        and villages.kode_desa <> '0000000000'

),

counted_people as (

    select
        kode_desa,
        'P0' as kode_indikator,
        sum(case when miskin then jumlah_anggota else 0 end) as pembilang,
        sum(jumlah_anggota) as penyebut
    from snapshots
    where miskin is not null
    group by kode_desa

    union all

    select
        kode_desa,
        'MPI_H' as kode_indikator,
        sum(case when mpi_miskin then jumlah_anggota else 0 end) as pembilang,
        sum(jumlah_anggota) as penyebut
    from snapshots
    where mpi_skor36 is not null
    group by kode_desa

),

figures as (

    select
        facts.kode_wilayah,
        facts.kode_indikator,
        facts.pembilang,
        facts.penyebut
    from fact_indikator as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    where facts.tingkat = 'DESA'
        and facts.kode_indikator in ('P0', 'MPI_H')

)

select
    coalesce(figures.kode_wilayah, counted_people.kode_desa) as kode_wilayah,
    coalesce(figures.kode_indikator, counted_people.kode_indikator) as kode_indikator
from figures
full outer join counted_people
    on figures.kode_wilayah = counted_people.kode_desa
    and figures.kode_indikator = counted_people.kode_indikator
where figures.pembilang is distinct from counted_people.pembilang
    or figures.penyebut is distinct from counted_people.penyebut
