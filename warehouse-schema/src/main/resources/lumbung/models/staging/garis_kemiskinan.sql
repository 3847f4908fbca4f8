-- Satu baris per kabupaten: garis kemiskinan terbaru, miliknya sendiri atau milik provinsinya.
-- grain: kode_kabupaten
-- history: replace
with

figures as (select * from angka_resmi_terbaru where ukuran = 'GARIS_KEMISKINAN'),

regencies as (

    select
        kode_kabupaten,
        kode_provinsi
    from stg_wilayah
    group by kode_kabupaten, kode_provinsi

)

select
    regencies.kode_kabupaten,
    cast(round(coalesce(own.nilai, provincial.nilai), 0) as bigint) as garis_kemiskinan
from regencies
left join figures as own
    on regencies.kode_kabupaten = own.kode_wilayah
left join figures as provincial
    on regencies.kode_provinsi = provincial.kode_wilayah
where coalesce(own.nilai, provincial.nilai) > 0
