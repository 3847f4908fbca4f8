-- Satu baris per keluarga Regsosek: jati diri di baliknya.
-- grain: keluarga_id
-- history: replace
select
    keluarga_id,
    left(coalesce(kode_desa, '0000000000'), 4) as kode_kabupaten,
    id_keluarga,
    nomor_kartu_keluarga,
    nama_kepala_keluarga,
    alamat,
    rt,
    rw
from stg_regsosek_keluarga
