-- Yang disembunyikan tidak bernilai; yang tidak, bernilai.
-- severity: henti
-- allowed: 0
-- keys: periode, tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from indikator where disembunyikan
-- advice: Laporkan sebelum apa pun diterbitkan: penyembunyian sel kecil tidak bekerja.
select
    periode,
    tingkat,
    kode_wilayah,
    kode_indikator
from indikator
where (
    disembunyikan
    and (nilai is not null or pembilang is not null or penyebut is not null)
)
    or (not disembunyikan and nilai is null)
