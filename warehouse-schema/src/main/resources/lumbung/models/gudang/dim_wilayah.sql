-- Satu baris per desa atau kelurahan, dengan Indeks Desa terbarunya, dan satu tidak diketahui.
-- Kode sepuluh nol milik desa tidak diketahui; yang dikirim dengan kode itu dilewati.
-- grain: kode_desa
-- history: scd2
with

villages as (select * from stg_wilayah),

scores as (select * from indeks_desa_terbaru)

select
    villages.kode_desa,
    villages.kode_bps,
    villages.nama_desa,
    villages.jenis,
    villages.kode_kecamatan,
    villages.nama_kecamatan,
    villages.kode_kabupaten,
    villages.nama_kabupaten,
    villages.kode_provinsi,
    villages.nama_provinsi,
    villages.kode_sebelumnya,
    scores.tahun as tahun_indeks_desa,
    scores.skor as skor_indeks_desa,
    scores.status as status_indeks_desa
from villages
left join scores
    on villages.kode_desa = scores.kode_desa
where villages.kode_desa <> '0000000000'

union all

select
    '0000000000' as kode_desa,
    cast(null as string) as kode_bps,
    'TIDAK DIKETAHUI' as nama_desa,
    'TIDAK DIKETAHUI' as jenis,
    '000000' as kode_kecamatan,
    'TIDAK DIKETAHUI' as nama_kecamatan,
    '0000' as kode_kabupaten,
    'TIDAK DIKETAHUI' as nama_kabupaten,
    '00' as kode_provinsi,
    'TIDAK DIKETAHUI' as nama_provinsi,
    cast(null as string) as kode_sebelumnya,
    cast(null as int) as tahun_indeks_desa,
    cast(null as decimal(28, 12)) as skor_indeks_desa,
    cast(null as string) as status_indeks_desa
