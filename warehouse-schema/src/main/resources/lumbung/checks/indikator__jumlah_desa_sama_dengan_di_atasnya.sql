-- Pembilang dan penyebut di setiap tingkat adalah jumlah atas desanya.
-- severity: henti
-- allowed: 0
-- keys: periode, tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join jalan as runs on facts.periode = runs.periode where facts.kode_indikator not in ('GINI', 'JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL')
-- advice: Laporkan: angka kecamatan, kabupaten, atau provinsi bukan jumlah desanya.
-- A village without a denominator has no row of its own, and is added up all the same.
with

village_figures as (

    select
        figures.kode_desa,
        figures.kode_indikator,
        figures.pembilang,
        figures.pembagi,
        figures.penyebut
    from indikator_desa_semua as figures
    inner join wilayah_tingkat as villages
        on figures.kode_desa = villages.kode_desa
        and villages.tingkat = 'DESA'

),

places as (

    select
        facts.periode,
        facts.tingkat,
        facts.kode_wilayah,
        facts.kode_indikator,
        catalogue.penyebut_satu,
        facts.pembilang,
        facts.penyebut,
        coalesce(
            sum(
                case
                    when figures.pembagi = 1 then figures.pembilang
                    else
                        cast(
                            cast(figures.pembilang as double) / cast(figures.pembagi as double)
                            as decimal(38, 12)
                        )
                end
            ),
            0
        ) as village_numerators,
        sum(figures.penyebut) as village_denominators
    from fact_indikator as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    inner join katalog_indikator as catalogue
        on facts.kode_indikator = catalogue.kode_indikator
    left join village_figures as figures
        on facts.kode_indikator = figures.kode_indikator
        and left(figures.kode_desa, length(facts.kode_wilayah)) = facts.kode_wilayah
    where facts.kode_indikator not in ('GINI', 'JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL')
    group by all

)

select
    periode,
    tingkat,
    kode_wilayah,
    kode_indikator
from places
where abs(pembilang - village_numerators) > 0.000001
    or (not penyebut_satu and penyebut is distinct from village_denominators)
