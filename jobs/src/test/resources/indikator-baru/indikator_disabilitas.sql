-- Satu baris per desa: penduduk dengan disabilitas, dari yang jawabannya diketahui.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

residents as (select * from penduduk_hari_ini),

codes as (select * from ref_kelompok_kode),

difficulties as (

    select kode
    from codes
    where kelompok = 'DISABILITAS'

)

select
    residents.kode_desa,
    'DISABILITAS' as kode_indikator,
    cast(count(difficulties.kode) as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(count(*) as bigint) as penyebut
from residents
left join difficulties
    on residents.disabilitas_terberat = difficulties.kode
where residents.kode_desa is not null
    and residents.disabilitas_terberat is not null
group by residents.kode_desa
