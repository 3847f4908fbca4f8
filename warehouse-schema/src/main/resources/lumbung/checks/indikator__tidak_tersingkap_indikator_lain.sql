-- Indikator yang saling menyingkap disembunyikan bersama, di wilayah yang sama dan di atasnya.
-- severity: henti
-- allowed: 0
-- keys: periode, tingkat, kode_wilayah, kelompok, sebab
-- eligible: select count(*) from indikator as published inner join katalog_indikator as catalogue on published.kode_indikator = catalogue.kode_indikator where catalogue.perorangan and published.tingkat in ('DESA', 'KECAMATAN') and published.disembunyikan
-- advice: Laporkan sebelum apa pun diterbitkan: penyembunyian sel kecil tidak bekerja.
with

cells as (

    select
        published.periode,
        published.tingkat,
        published.kode_wilayah,
        relations.kelompok,
        relations.mengikuti,
        published.disembunyikan
    from indikator as published
    inner join kelompok_indikator as relations
        on published.kode_indikator = relations.kode_indikator
    inner join jalan as runs
        on published.periode = runs.periode
    where published.tingkat in ('DESA', 'KECAMATAN')

),

groups as (

    select
        periode,
        tingkat,
        kode_wilayah,
        kelompok,
        mengikuti,
        bool_or(disembunyikan) as some_hidden,
        bool_and(disembunyikan) as all_hidden
    from cells
    group by periode, tingkat, kode_wilayah, kelompok, mengikuti

)

select
    periode,
    tingkat,
    kode_wilayah,
    kelompok,
    'KELOMPOK TERSEMBUNYI SEBAGIAN' as sebab
from groups
where some_hidden
    and not all_hidden
    and kelompok <> 'KELUARGA'
union all
select
    followers.periode,
    followers.tingkat,
    followers.kode_wilayah,
    followers.kelompok,
    'YANG DIIKUTI TERSEMBUNYI' as sebab
from groups as followers
inner join groups as leaders
    on followers.periode = leaders.periode
    and followers.kode_wilayah = leaders.kode_wilayah
    and followers.mengikuti like '% ' || leaders.kelompok || ' %'
where leaders.some_hidden
    and not followers.all_hidden
union all
select
    kecamatan.periode,
    kecamatan.tingkat,
    kecamatan.kode_wilayah,
    kecamatan.kelompok,
    'SEMUA DESANYA TAMPAK' as sebab
from groups as kecamatan
where kecamatan.tingkat = 'KECAMATAN'
    and kecamatan.some_hidden
    and not exists (
        select 1
        from groups as villages
        where villages.tingkat = 'DESA'
            and villages.periode = kecamatan.periode
            and villages.kelompok = kecamatan.kelompok
            and left(villages.kode_wilayah, 6) = kecamatan.kode_wilayah
            and villages.some_hidden
    )
