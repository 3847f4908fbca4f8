-- Satu baris per desa per tahun: skor Indeks Desa, dengan status menurut skor bila kosong.
-- grain: kode_desa_kiriman, tahun
-- history: replace
with

scores as (select * from clean_indeks_desa),

rules as (select * from aturan_hari_ini)

select
    split_part(scores.kunci_rekaman, '|', 1) as kode_desa_kiriman,
    scores.kode_desa,
    scores.tahun,
    scores.skor,
    case
        when scores.status is not null then scores.status
        when scores.skor <= rules.indeks_sangat_tertinggal then 'SANGAT TERTINGGAL'
        when scores.skor <= rules.indeks_tertinggal then 'TERTINGGAL'
        when scores.skor <= rules.indeks_berkembang then 'BERKEMBANG'
        when scores.skor <= rules.indeks_maju then 'MAJU'
        when scores.skor is not null then 'MANDIRI'
    end as status
from scores
cross join rules
