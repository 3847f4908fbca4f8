-- Tidak ada jumlah uang yang negatif.
-- severity: henti
-- allowed: 0
-- keys: tabel, wilayah_key
-- eligible: select (select count(*) from fact_iuran) + (select count(*) from fact_bantuan) + (select count(*) from fact_kepesertaan) + (select count(*) from fact_aparatur) + (select count(*) from fact_proyek) + (select count(*) from fact_pekerja_proyek) + (select count(*) from fact_anggaran) + (select count(*) from fact_kesejahteraan)
-- advice: Laporkan: pembersihan meloloskan jumlah uang yang negatif, atau sebuah hitungan meluap.
select
    'fact_iuran' as tabel,
    wilayah_key
from fact_iuran
where jumlah_iuran < 0
    or tunggakan < 0
    or denda < 0
union all
select
    'fact_bantuan' as tabel,
    wilayah_key
from fact_bantuan
where nominal < 0
union all
select
    'fact_kepesertaan' as tabel,
    wilayah_key
from fact_kepesertaan
where upah < 0
union all
select
    'fact_aparatur' as tabel,
    wilayah_key
from fact_aparatur
where penghasilan_tetap < 0
    or iuran_jkk < 0
    or iuran_jkm < 0
union all
select
    'fact_proyek' as tabel,
    wilayah_key
from fact_proyek
where nilai_kontrak < 0
union all
select
    'fact_pekerja_proyek' as tabel,
    wilayah_key
from fact_pekerja_proyek
where upah_harian < 0
union all
select
    'fact_anggaran' as tabel,
    wilayah_key
from fact_anggaran
where pagu < 0
    or realisasi < 0
    or pagu_jaminan_sosial < 0
union all
select
    'fact_kesejahteraan' as tabel,
    wilayah_key
from fact_kesejahteraan
where pengeluaran_per_kapita < 0
    or kesenjangan < 0
