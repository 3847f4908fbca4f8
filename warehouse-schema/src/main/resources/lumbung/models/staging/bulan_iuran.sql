-- Satu baris per kepesertaan per bulan iuran, dilihat dari tanggal jalan.
-- grain: kpj, periode_iuran
-- history: replace
-- A payment after the run date has not happened yet. A month that is due on the run date is not
-- due before it.
with

run as (select * from jalan),

rules as (select * from aturan_hari_ini),

months as (

    select
        contributions.kpj,
        contributions.periode_iuran,
        contributions.jumlah_iuran,
        contributions.sumber_dana,
        case
            when contributions.tanggal_bayar <= run.tanggal then contributions.tanggal_bayar
        end as tanggal_bayar,
        cast(contributions.periode_iuran + interval '1' month as date) as bulan_jatuh_tempo,
        run.tanggal,
        run.periode
    from stg_bpjstk_iuran as contributions
    cross join run

),

dated_months as (

    select
        months.*,
        make_date(
            year(months.bulan_jatuh_tempo),
            month(months.bulan_jatuh_tempo),
            rules.hari_jatuh_tempo
        ) as jatuh_tempo,
        year(months.periode) * 12 + month(months.periode)
        - year(months.periode_iuran) * 12 - month(months.periode_iuran)
        between 1 and rules.bulan_tepat_waktu as dalam_jendela
    from months
    cross join rules

)

select
    kpj,
    periode_iuran,
    jumlah_iuran,
    sumber_dana,
    tanggal_bayar,
    jatuh_tempo,
    jatuh_tempo < tanggal as sudah_jatuh_tempo,
    tanggal_bayar is not null as dibayar,
    coalesce(tanggal_bayar <= jatuh_tempo, false) as tepat_waktu,
    dalam_jendela
from dated_months
