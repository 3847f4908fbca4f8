-- Jumlah setiap program dan kabupaten adalah seluruh keluarga, penduduk, atau pekerja layak di sana.
-- severity: henti
-- allowed: 0
-- keys: kode_kabupaten, program
-- eligible: select count(*) from kuadran_sasaran as cells inner join jalan as runs on cells.periode = runs.periode
-- advice: Laporkan: kuadran sasaran menghitung seseorang dua kali atau tidak sama sekali.
with

programmes as (select * from dim_program),

families as (

    select
        kode_kabupaten,
        count(*) as jumlah
    from dim_keluarga
    where terkini and jumlah_anggota > 0 and kode_kabupaten <> '0000'
    group by kode_kabupaten

),

people as (

    select
        kode_kabupaten,
        count(*) as jumlah,
        count(*) filter (where pekerja_layak) as pekerja
    from dim_penduduk
    where terkini and di_regsosek and kode_kabupaten <> '0000'
    group by kode_kabupaten

),

expected_sums as (

    select
        families.kode_kabupaten,
        programmes.program,
        families.jumlah
    from families
    inner join programmes
        on programmes.kelompok = 'BANTUAN'

    union all

    select
        people.kode_kabupaten,
        programmes.program,
        case when programmes.kelompok = 'KESEHATAN' then people.jumlah else people.pekerja end
            as jumlah
    from people
    inner join programmes
        on programmes.kelompok in ('KESEHATAN', 'KETENAGAKERJAAN')

),

sums as (

    select
        cells.kode_kabupaten,
        cells.program,
        sum(cells.jumlah) as jumlah
    from kuadran_sasaran as cells
    inner join jalan as runs
        on cells.periode = runs.periode
    group by cells.kode_kabupaten, cells.program

)

select
    coalesce(sums.kode_kabupaten, expected_sums.kode_kabupaten) as kode_kabupaten,
    coalesce(sums.program, expected_sums.program) as program
from sums
full outer join expected_sums
    on sums.kode_kabupaten = expected_sums.kode_kabupaten
    and sums.program = expected_sums.program
where coalesce(sums.jumlah, 0) <> coalesce(expected_sums.jumlah, 0)
