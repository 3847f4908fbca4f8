-- Pembilang tidak melebihi penyebut, kecuali pada kembaran Dukcapil dan pendataan.
-- severity: henti
-- allowed: 0
-- keys: tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join katalog_indikator as catalogue on facts.kode_indikator = catalogue.kode_indikator where not catalogue.penyebut_satu and facts.penyebut is not null
-- advice: Laporkan: yang tercakup lebih banyak daripada sasarannya.
select
    facts.tingkat,
    facts.kode_wilayah,
    facts.kode_indikator
from fact_indikator as facts
inner join katalog_indikator as catalogue
    on facts.kode_indikator = catalogue.kode_indikator
where not catalogue.penyebut_satu
    and facts.kode_indikator not in ('JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL', 'PENDATAAN')
    and facts.pembilang > facts.penyebut
