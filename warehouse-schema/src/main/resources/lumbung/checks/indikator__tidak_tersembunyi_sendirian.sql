-- Sisa angka atasan sesudah dikurangi yang terbit bukan satu wilayah saja, dan bukan sel kecil.
-- severity: henti
-- allowed: 0
-- keys: periode, tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from indikator as published inner join katalog_indikator as catalogue on published.kode_indikator = catalogue.kode_indikator where catalogue.perorangan and published.tingkat in ('DESA', 'KECAMATAN') and published.disembunyikan
-- advice: Laporkan sebelum apa pun diterbitkan: penyembunyian sel kecil tidak bekerja.
-- Villages of hidden kecamatan have the sum of those kecamatan above them. Places whose numbers are not
-- small themselves may stand alone: they are hidden with their group. A regency whose every kecamatan
-- is hidden is passed over: it is never hidden itself.
with

thresholds as (

    select
        max(nilai) filter (where kode = 'PENYEBUT_MINIMUM') as minimum_denominator,
        max(nilai) filter (where kode = 'SEL_TERKECIL') as smallest_cell,
        max(nilai) filter (where kode = 'SEL_TERBESAR') as largest_cell
    from ref_ambang_penyembunyian

),

cells as (

    select
        published.periode,
        published.tingkat,
        published.kode_wilayah,
        published.kode_indikator,
        published.disembunyikan,
        facts.pembilang,
        facts.penyebut,
        facts.penyebut < thresholds.minimum_denominator
            or facts.pembilang in (thresholds.smallest_cell, thresholds.largest_cell)
            or facts.penyebut - facts.pembilang
                in (thresholds.smallest_cell, thresholds.largest_cell) as small
    from indikator as published
    inner join fact_indikator as facts
        using (periode, tingkat, kode_wilayah, kode_indikator)
    inner join katalog_indikator as catalogue
        using (kode_indikator)
    inner join jalan as runs
        on published.periode = runs.periode
    cross join thresholds
    where published.tingkat in ('DESA', 'KECAMATAN')
        and catalogue.perorangan
        and not catalogue.penyebut_satu
        and facts.penyebut is not null

),

siblings as (

    select
        cells.periode,
        cells.tingkat,
        cells.kode_indikator,
        cells.disembunyikan,
        cells.pembilang,
        cells.penyebut,
        cells.small,
        case
            when cells.tingkat = 'KECAMATAN' or coalesce(kecamatan.disembunyikan, false)
                then left(cells.kode_wilayah, 4)
            else left(cells.kode_wilayah, 6)
        end as pool
    from cells
    left join cells as kecamatan
        on kecamatan.tingkat = 'KECAMATAN'
        and cells.tingkat = 'DESA'
        and kecamatan.periode = cells.periode
        and kecamatan.kode_indikator = cells.kode_indikator
        and kecamatan.kode_wilayah = left(cells.kode_wilayah, 6)

)

select
    siblings.periode,
    siblings.tingkat,
    siblings.pool as kode_wilayah,
    siblings.kode_indikator
from siblings
cross join thresholds
group by
    siblings.periode,
    siblings.tingkat,
    siblings.pool,
    siblings.kode_indikator,
    thresholds.minimum_denominator,
    thresholds.smallest_cell,
    thresholds.largest_cell
having bool_or(siblings.disembunyikan and siblings.small)
    and not bool_and(siblings.disembunyikan)
    and (
        count(*) filter (where siblings.disembunyikan) = 1
        or sum(siblings.penyebut) filter (where siblings.disembunyikan)
            < thresholds.minimum_denominator
        or sum(siblings.pembilang) filter (where siblings.disembunyikan)
            in (thresholds.smallest_cell, thresholds.largest_cell)
        or sum(siblings.penyebut - siblings.pembilang) filter (where siblings.disembunyikan)
            in (thresholds.smallest_cell, thresholds.largest_cell)
    )
