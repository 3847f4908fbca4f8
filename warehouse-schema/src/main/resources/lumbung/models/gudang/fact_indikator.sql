-- Satu baris per indikator per wilayah per bulan, tanpa penyembunyian.
-- grain: periode, tingkat, kode_wilayah, kode_indikator
-- history: snapshot
with

run as (select * from jalan),

figures as (select * from indikator_wilayah),

bounds as (select * from batas_indikator)

select
    run.periode,
    figures.tingkat,
    figures.kode_wilayah,
    figures.kode_indikator,
    case
        when figures.tingkat <> 'PROVINSI' then left(figures.kode_wilayah, 4)
    end as kode_kabupaten,
    figures.pembilang,
    figures.penyebut,
    figures.nilai,
    bounds.batas_bawah,
    bounds.batas_atas
from figures
cross join run
left join bounds
    on figures.tingkat = bounds.tingkat
    and figures.kode_wilayah = bounds.kode_wilayah
    and figures.kode_indikator = bounds.kode_indikator
