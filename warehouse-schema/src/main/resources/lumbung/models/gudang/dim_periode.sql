-- Satu baris per bulan, 1900 sampai 2100.
-- grain: periode
-- history: replace
with

digits as (select * from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as v(angka)),

years as (

    select 1900 + hundreds.angka * 100 + tens.angka * 10 + ones.angka as tahun
    from digits as hundreds
    cross join digits as tens
    cross join digits as ones
    where hundreds.angka * 100 + tens.angka * 10 + ones.angka <= 200

),

month_names as (

    select *
    from (
        values
        (1, 'Januari'),
        (2, 'Februari'),
        (3, 'Maret'),
        (4, 'April'),
        (5, 'Mei'),
        (6, 'Juni'),
        (7, 'Juli'),
        (8, 'Agustus'),
        (9, 'September'),
        (10, 'Oktober'),
        (11, 'November'),
        (12, 'Desember')
    ) as v(bulan, nama_bulan)

)

select
    make_date(years.tahun, month_names.bulan, 1) as periode,
    cast(years.tahun as int) as tahun,
    cast(floor((month_names.bulan + 2) / 3) as int) as triwulan,
    cast(month_names.bulan as int) as bulan,
    month_names.nama_bulan,
    last_day(make_date(years.tahun, month_names.bulan, 1)) as akhir_bulan
from years
cross join month_names
