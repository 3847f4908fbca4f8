-- Biaya JKK dan JKM pekerja rentan yang tampak sama dengan BIAYA_RENTAN_TK desanya.
-- severity: henti
-- allowed: 0
-- keys: periode, kode_desa
-- eligible: select count(*) from kebutuhan_iuran as needs inner join jalan as runs on needs.periode = runs.periode where needs.kelompok = 'PEKERJA RENTAN' and not needs.disembunyikan
-- advice: Laporkan: tarif pada kebutuhan iuran dan pada indikator berbeda.
with

vulnerable_needs as (

    select
        needs.periode,
        needs.kode_desa,
        sum(needs.iuran_sebulan) as iuran_sebulan
    from kebutuhan_iuran as needs
    inner join jalan as runs
        on needs.periode = runs.periode
    where needs.kelompok = 'PEKERJA RENTAN'
        and needs.program in ('JKK', 'JKM')
        and not needs.disembunyikan
    group by needs.periode, needs.kode_desa

)

select
    vulnerable_needs.periode,
    vulnerable_needs.kode_desa
from vulnerable_needs
inner join indikator as published
    on vulnerable_needs.periode = published.periode
    and vulnerable_needs.kode_desa = published.kode_wilayah
    and published.tingkat = 'DESA'
    and published.kode_indikator = 'BIAYA_RENTAN_TK'
where vulnerable_needs.iuran_sebulan <> published.nilai
