-- Satu baris per wilayah per ukuran: angka resmi terbaru sampai tanggal jalan.
-- grain: kode_wilayah, ukuran
-- history: replace
with

run as (select * from jalan),

figures as (select * from stg_angka_resmi where nilai is not null)

select
    figures.kode_wilayah,
    figures.ukuran,
    figures.periode,
    figures.nilai
from figures
cross join run
where figures.periode <= run.tanggal
qualify
    row_number() over (
        partition by figures.kode_wilayah, figures.ukuran
        order by figures.periode desc
    ) = 1
