-- Satu baris per desa atau kelurahan pada kiriman terbaru.
-- grain: kode_desa
-- history: replace
select
    kode_kemendagri as kode_desa,
    kode_bps,
    nama_desa,
    jenis,
    left(kode_kemendagri, 6) as kode_kecamatan,
    nama_kecamatan,
    left(kode_kemendagri, 4) as kode_kabupaten,
    nama_kabupaten,
    left(kode_kemendagri, 2) as kode_provinsi,
    nama_provinsi,
    kode_sebelumnya
from clean_wilayah
