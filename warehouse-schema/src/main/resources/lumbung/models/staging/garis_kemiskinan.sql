-- Satu baris per kabupaten: garis kemiskinan terbaru, miliknya sendiri atau milik provinsinya.
-- grain: kode_kabupaten
-- history: replace
-- A line beyond all reason is passed over: squares of gaps to it leave every number type behind.
with

figures as (

    select
        figures.kode_wilayah,
        figures.nilai
    from angka_resmi_terbaru as figures
    cross join aturan_hari_ini as rules
    where figures.ukuran = 'GARIS_KEMISKINAN'
        and figures.nilai <= rules.garis_kemiskinan_tertinggi

),

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
