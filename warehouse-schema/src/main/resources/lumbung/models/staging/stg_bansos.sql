-- Satu baris per pembayaran bantuan sosial: kiriman terbaru yang memuatnya.
-- grain: kunci_rekaman
-- history: replace
select
    kunci_rekaman,
    tanggal_kiriman,
    min(tanggal_kiriman) over (partition by kunci_rekaman) as tanggal_pertama,
    program,
    periode,
    nomor_penerima,
    nik,
    nomor_kartu_keluarga,
    nama,
    nama_asli,
    tanggal_lahir,
    kode_desa,
    nominal,
    status_salur
from clean_bansos
qualify row_number() over (partition by kunci_rekaman order by tanggal_kiriman desc) = 1
