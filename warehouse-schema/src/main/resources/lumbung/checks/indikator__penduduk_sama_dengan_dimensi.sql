-- PENDUDUK dan KELUARGA setiap desa adalah banyaknya orang dan keluarga terkini di dimensinya.
-- severity: henti
-- allowed: 0
-- keys: kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join jalan as runs on facts.periode = runs.periode where facts.tingkat = 'DESA' and facts.kode_indikator in ('PENDUDUK', 'KELUARGA')
-- advice: Laporkan: indikator penduduk dan dimensinya tidak sejalan.
with

counted_rows as (

    select
        kode_desa,
        'PENDUDUK' as kode_indikator,
        count(*) as jumlah
    from dim_penduduk
    where terkini
        and di_regsosek
        and kode_desa <> '0000000000'
    group by kode_desa

    union all

    select
        kode_desa,
        'KELUARGA' as kode_indikator,
        count(*) as jumlah
    from dim_keluarga
    where terkini
        and jumlah_anggota > 0
        and kode_desa <> '0000000000'
    group by kode_desa

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
        and facts.kode_indikator in ('PENDUDUK', 'KELUARGA')

)

select
    coalesce(figures.kode_wilayah, counted_rows.kode_desa) as kode_wilayah,
    coalesce(figures.kode_indikator, counted_rows.kode_indikator) as kode_indikator
from figures
full outer join counted_rows
    on figures.kode_wilayah = counted_rows.kode_desa
    and figures.kode_indikator = counted_rows.kode_indikator
where coalesce(figures.pembilang, 0) <> coalesce(counted_rows.jumlah, 0)
