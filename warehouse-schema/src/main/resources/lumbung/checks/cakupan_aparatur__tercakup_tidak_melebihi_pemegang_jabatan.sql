-- Aparatur tercakup dan menunggak tidak melebihi pemegang jabatan.
-- severity: henti
-- allowed: 0
-- keys: periode, kode_desa, kelompok_jabatan, program
-- eligible: select count(*) from cakupan_aparatur
-- advice: Laporkan: model cakupan_aparatur menghitung orang dua kali.
select
    periode,
    kode_desa,
    kelompok_jabatan,
    program
from cakupan_aparatur
where tercakup > pemegang_jabatan
    or menunggak > pemegang_jabatan
