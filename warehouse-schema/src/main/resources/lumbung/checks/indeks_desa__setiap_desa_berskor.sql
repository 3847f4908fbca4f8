-- Setiap desa yang dikenal dan punya skor pada kiriman punya skor pada dim_wilayah.
-- severity: henti
-- allowed: 0
-- keys: kode_desa
-- eligible: select count(*) from clean_indeks_desa where kode_desa is not null and skor is not null
-- advice: Laporkan: ada skor Indeks Desa yang dimuat dan tidak sampai ke dim_wilayah.
select scores.kode_desa
from clean_indeks_desa as scores
where scores.kode_desa is not null
    and scores.skor is not null
    and not exists (
        select 1
        from dim_wilayah as villages
        where villages.kode_desa = scores.kode_desa
            and villages.terkini
            and villages.skor_indeks_desa is not null
    )
