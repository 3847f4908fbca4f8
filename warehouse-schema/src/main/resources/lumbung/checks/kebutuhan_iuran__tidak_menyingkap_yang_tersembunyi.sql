-- Pekerja rentan yang tersembunyi pada mart.indikator tersembunyi juga pada kebutuhan iuran.
-- severity: henti
-- allowed: 0
-- keys: periode, kode_desa, program
-- eligible: select count(*) from kebutuhan_iuran where kelompok = 'PEKERJA RENTAN'
-- advice: Laporkan sebelum apa pun diterbitkan: penyembunyian sel kecil tidak bekerja.
select
    needs.periode,
    needs.kode_desa,
    needs.program
from kebutuhan_iuran as needs
inner join indikator as published
    on published.tingkat = 'DESA'
    and published.periode = needs.periode
    and published.kode_wilayah = needs.kode_desa
    and published.kode_indikator in ('RENTAN_TANPA_TK', 'BIAYA_RENTAN_TK')
where needs.kelompok = 'PEKERJA RENTAN'
    and published.disembunyikan
    and (
        not needs.disembunyikan
        or needs.sasaran is not null
        or needs.belum_tercakup is not null
        or needs.dasar_upah is not null
        or needs.iuran_sebulan is not null
    )
