-- Satu baris per tanggal lahir yang ada: umur dalam tahun penuh pada tanggal jalan.
-- grain: tanggal_lahir
-- history: replace
-- Born on 29 February, a person is a year older on 1 March.
with

run as (select * from jalan),

birth_dates as (

    select tanggal_lahir
    from rekaman_orang
    where tanggal_lahir is not null
    group by tanggal_lahir

)

select
    birth_dates.tanggal_lahir,
    cast(
        year(run.tanggal) - year(birth_dates.tanggal_lahir)
        - case
            when month(run.tanggal) * 100 + day(run.tanggal)
                < month(birth_dates.tanggal_lahir) * 100 + day(birth_dates.tanggal_lahir)
                then 1
            else 0
        end as int
    ) as umur
from birth_dates
cross join run
