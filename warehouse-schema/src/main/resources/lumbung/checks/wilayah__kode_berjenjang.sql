-- Kode desa terkini sepuluh angka, kode di atasnya awalannya, dan jenisnya dikenal.
-- severity: henti
-- allowed: 0
-- keys: kode_desa
-- eligible: select count(*) from dim_wilayah where terkini
-- advice: Perbaiki kode desanya pada feed wilayah.
select kode_desa
from dim_wilayah
where terkini
    and (
        length(kode_desa) <> 10
        or kode_kecamatan <> left(kode_desa, 6)
        or kode_kabupaten <> left(kode_desa, 4)
        or kode_provinsi <> left(kode_desa, 2)
        or jenis not in ('DESA', 'KELURAHAN', 'TIDAK DIKETAHUI')
    )
