-- Satu kode BPS menyebut paling banyak satu desa terkini.
-- severity: peringatan
-- allowed: 0
-- keys: kode_desa
-- eligible: select count(kode_bps) from dim_wilayah where terkini
-- advice: Perbaiki kode BPS pada feed wilayah: kiriman berkode BPS sampai ke desa yang salah.
select villages.kode_desa
from dim_wilayah as villages
inner join dim_wilayah as others
    on villages.kode_bps = others.kode_bps
    and villages.kode_desa <> others.kode_desa
where villages.terkini
    and others.terkini
