-- Pembilang dan penyebut di atas desa adalah jumlah atas desanya.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_indikator where tingkat in ('KECAMATAN', 'KABUPATEN')
-- advice: Laporkan: angka kecamatan atau kabupaten bukan jumlah desanya.
with

places_above as (

    select
        above.periode,
        above.tingkat,
        above.kode_wilayah,
        above.kode_indikator,
        catalogue.penyebut_satu,
        above.pembilang,
        above.penyebut,
        sum(villages.pembilang) as village_numerators,
        sum(villages.penyebut) as village_denominators
    from fact_indikator as above
    inner join katalog_indikator as catalogue
        on above.kode_indikator = catalogue.kode_indikator
    left join fact_indikator as villages
        on villages.tingkat = 'DESA'
        and villages.periode = above.periode
        and villages.kode_indikator = above.kode_indikator
        and left(villages.kode_wilayah, length(above.kode_wilayah)) = above.kode_wilayah
    where above.tingkat in ('KECAMATAN', 'KABUPATEN')
        and above.kode_indikator not in ('GINI', 'JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL')
    group by all

)

select
    periode,
    tingkat,
    kode_wilayah,
    kode_indikator
from places_above
where village_numerators is null
    or abs(pembilang - village_numerators) > 0.000001
    or (not penyebut_satu and penyebut <> village_denominators)
