-- Satu baris per kepesertaan per bulan iuran: kiriman terbaru yang memuatnya.
-- grain: kpj, periode_iuran
-- history: replace
select
    kpj,
    periode_iuran,
    jumlah_iuran,
    tanggal_bayar,
    sumber_dana
from clean_bpjstk_iuran
qualify row_number() over (partition by kpj, periode_iuran order by tanggal_kiriman desc) = 1
