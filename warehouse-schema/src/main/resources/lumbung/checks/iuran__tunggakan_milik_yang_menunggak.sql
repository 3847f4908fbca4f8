-- Tunggakan dan denda ada hanya pada bulan yang menunggak, dan sebesar iurannya.
-- severity: henti
-- allowed: 0
-- keys: nomor_rahasia, periode_iuran
-- eligible: select count(*) from fact_iuran
-- advice: Laporkan: model fact_iuran menghitung tunggakan yang tidak ada.
select
    nomor_rahasia,
    periode_iuran
from fact_iuran
where (not menunggak and (tunggakan <> 0 or denda <> 0))
    or (menunggak and tunggakan <> coalesce(jumlah_iuran, 0))
    or (menunggak and (not sudah_jatuh_tempo or tanggal_bayar is not null))
