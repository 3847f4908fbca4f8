-- Masalah setiap kiriman adalah jumlah rinciannya per kolom dan kode.
-- severity: henti
-- allowed: 0
-- keys: feed, tanggal_kiriman
-- eligible: select count(*) from mutu_data
-- advice: Laporkan: mutu_data dan mutu_masalah tidak sejalan.
with

issues as (

    select
        feed,
        tanggal_kiriman,
        sum(jumlah) as masalah
    from mutu_masalah
    group by feed, tanggal_kiriman

)

select
    quality.feed,
    quality.tanggal_kiriman
from mutu_data as quality
left join issues
    on quality.feed = issues.feed
    and quality.tanggal_kiriman = issues.tanggal_kiriman
where quality.masalah <> coalesce(issues.masalah, 0)
