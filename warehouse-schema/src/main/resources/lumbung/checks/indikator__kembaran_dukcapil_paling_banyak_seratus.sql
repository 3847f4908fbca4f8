-- Peserta JKN tidak melebihi penduduk menurut Dukcapil.
-- severity: peringatan
-- allowed: 0
-- keys: tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator where kode_indikator in ('JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL')
-- advice: Bandingkan jumlah penduduk Regsosek dengan Dukcapil; angkanya tetap terbit.
select
    tingkat,
    kode_wilayah,
    kode_indikator
from fact_indikator
where kode_indikator in ('JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL')
    and nilai > 100
