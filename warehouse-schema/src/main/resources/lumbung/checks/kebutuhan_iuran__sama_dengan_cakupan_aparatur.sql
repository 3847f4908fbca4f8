-- Sasaran aparatur pada kebutuhan iuran sama dengan pemegang jabatan pada cakupan aparatur.
-- severity: henti
-- allowed: 0
-- keys: periode, kode_desa, kelompok, program
-- eligible: select count(*) from kebutuhan_iuran where kelompok <> 'PEKERJA RENTAN'
-- advice: Laporkan: kedua mart aparatur tidak sejalan.
-- JKK and JKM count as covered only together: more may be without cover than lack the one.
with

needs as (

    select
        periode,
        kode_desa,
        kelompok,
        program,
        sasaran,
        belum_tercakup
    from kebutuhan_iuran
    where kelompok <> 'PEKERJA RENTAN'

)

select
    coalesce(needs.periode, coverage.periode) as periode,
    coalesce(needs.kode_desa, coverage.kode_desa) as kode_desa,
    coalesce(needs.kelompok, coverage.kelompok_jabatan) as kelompok,
    coalesce(needs.program, coverage.program) as program
from needs
full outer join cakupan_aparatur as coverage
    on needs.periode = coverage.periode
    and needs.kode_desa = coverage.kode_desa
    and needs.kelompok = coverage.kelompok_jabatan
    and needs.program = coverage.program
where needs.sasaran is distinct from coverage.pemegang_jabatan
    or needs.belum_tercakup < coverage.pemegang_jabatan - coverage.tercakup
    or needs.belum_tercakup > needs.sasaran
