-- Tidak ada persentase terbit dengan penyebut di bawah 5, atau pembilang atau selisihnya 1 atau 2.
-- severity: henti
-- allowed: 0
-- keys: periode, tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from indikator as published inner join katalog_indikator as catalogue on published.kode_indikator = catalogue.kode_indikator where catalogue.perorangan and published.tingkat in ('DESA', 'KECAMATAN')
-- advice: Laporkan sebelum apa pun diterbitkan: penyembunyian sel kecil tidak bekerja.
with

thresholds as (

    select
        max(nilai) filter (where kode = 'PENYEBUT_MINIMUM') as minimum_denominator,
        max(nilai) filter (where kode = 'SEL_TERKECIL') as smallest_cell,
        max(nilai) filter (where kode = 'SEL_TERBESAR') as largest_cell
    from ref_ambang_penyembunyian

)

select
    published.periode,
    published.tingkat,
    published.kode_wilayah,
    published.kode_indikator
from indikator as published
inner join katalog_indikator as catalogue
    on published.kode_indikator = catalogue.kode_indikator
inner join jalan as runs
    on published.periode = runs.periode
cross join thresholds
where catalogue.perorangan
    and not catalogue.penyebut_satu
    and published.tingkat in ('DESA', 'KECAMATAN')
    and not published.disembunyikan
    and (
        published.penyebut < thresholds.minimum_denominator
        or (
            published.pembilang = floor(published.pembilang)
            and (
                published.pembilang between thresholds.smallest_cell and thresholds.largest_cell
                or published.penyebut - published.pembilang
                    between thresholds.smallest_cell and thresholds.largest_cell
            )
        )
    )
