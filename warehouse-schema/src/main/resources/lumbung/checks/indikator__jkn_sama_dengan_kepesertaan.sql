-- JKN_TERDAFTAR dan JKN_AKTIF setiap desa adalah penduduk dengan kartu yang demikian pada fact_kepesertaan.
-- severity: henti
-- allowed: 0
-- keys: kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join jalan as runs on facts.periode = runs.periode where facts.tingkat = 'DESA' and facts.kode_indikator in ('JKN_TERDAFTAR', 'JKN_AKTIF')
-- advice: Laporkan: indikator JKN dan fact_kepesertaan tidak sejalan.
with

counted_rows as (

    select
        people.kode_desa,
        'JKN_TERDAFTAR' as kode_indikator,
        count(distinct people.penduduk_id) as jumlah
    from fact_kepesertaan as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    inner join dim_penduduk as people
        on facts.penduduk_id = people.penduduk_id
        and people.terkini
    where facts.program = 'JKN'
        and facts.terdaftar
        and people.di_regsosek
        and people.kode_desa <> '0000000000'
    group by people.kode_desa

    union all

    select
        people.kode_desa,
        'JKN_AKTIF' as kode_indikator,
        count(distinct people.penduduk_id) as jumlah
    from fact_kepesertaan as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    inner join dim_penduduk as people
        on facts.penduduk_id = people.penduduk_id
        and people.terkini
    where facts.program = 'JKN'
        and facts.aktif
        and people.di_regsosek
        and people.kode_desa <> '0000000000'
    group by people.kode_desa

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
        and facts.kode_indikator in ('JKN_TERDAFTAR', 'JKN_AKTIF')

)

select
    coalesce(figures.kode_wilayah, counted_rows.kode_desa) as kode_wilayah,
    coalesce(figures.kode_indikator, counted_rows.kode_indikator) as kode_indikator
from figures
full outer join counted_rows
    on figures.kode_wilayah = counted_rows.kode_desa
    and figures.kode_indikator = counted_rows.kode_indikator
where coalesce(figures.pembilang, 0) <> coalesce(counted_rows.jumlah, 0)
