-- Kabupaten setiap orang, keluarga, dan proyek adalah empat angka pertama kode desanya.
-- severity: henti
-- allowed: 0
-- keys: tabel, kode_desa, kode_kabupaten
-- eligible: select (select count(*) from dim_penduduk) + (select count(*) from dim_keluarga) + (select count(*) from dim_proyek) + (select count(*) from penduduk)
-- advice: Laporkan sebelum apa pun diterbitkan: hak baca per kabupaten mengikuti kolom ini.
select
    'dim_penduduk' as tabel,
    kode_desa,
    kode_kabupaten
from dim_penduduk
where kode_kabupaten <> left(kode_desa, 4)
union all
select
    'dim_keluarga' as tabel,
    kode_desa,
    kode_kabupaten
from dim_keluarga
where kode_kabupaten <> left(kode_desa, 4)
union all
select
    'dim_proyek' as tabel,
    kode_desa,
    kode_kabupaten
from dim_proyek
where kode_kabupaten <> left(kode_desa, 4)
union all
select
    'penduduk' as tabel,
    kode_desa,
    kode_kabupaten
from penduduk
where kode_kabupaten <> left(kode_desa, 4)
