-- Satu baris per desa: kemiskinan multidimensi (H, A, M0), dihitung atas orang.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
-- Scores are added up in 36ths.
with

villages as (

    select
        kode_desa,
        sum(jumlah_anggota) as orang,
        coalesce(sum(jumlah_anggota) filter (where mpi_miskin), 0) as orang_miskin,
        coalesce(sum(jumlah_anggota * mpi_skor36) filter (where mpi_miskin), 0) as skor36
    from keluarga_hari_ini
    where
        kode_desa is not null
        and mpi_skor36 is not null
    group by kode_desa

)

select
    kode_desa,
    'MPI_H' as kode_indikator,
    cast(orang_miskin as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(orang as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'MPI_A' as kode_indikator,
    cast(skor36 as decimal(38, 12)) as pembilang,
    cast(36 as decimal(38, 12)) as pembagi,
    cast(orang_miskin as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'MPI_M0' as kode_indikator,
    cast(skor36 as decimal(38, 12)) as pembilang,
    cast(36 as decimal(38, 12)) as pembagi,
    cast(orang as bigint) as penyebut
from villages
