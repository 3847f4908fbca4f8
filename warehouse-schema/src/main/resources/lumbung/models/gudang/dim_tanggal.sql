-- Satu baris per hari, 1900 sampai 2100.
-- grain: tanggal
-- history: replace
with

months as (select * from dim_periode),

digits as (select * from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as v(angka)),

days as (

    select tens.angka * 10 + ones.angka as hari
    from digits as tens
    cross join digits as ones
    where tens.angka * 10 + ones.angka between 1 and 31

)

select
    make_date(
        months.tahun,
        months.bulan,
        cast(least(days.hari, day(months.akhir_bulan)) as int)
    ) as tanggal,
    months.tahun,
    months.triwulan,
    months.bulan,
    cast(days.hari as int) as hari,
    months.periode
from months
inner join days
    on days.hari <= day(months.akhir_bulan)
