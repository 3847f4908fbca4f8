-- Satu baris per kartu JKN: orangnya, dan apakah kartu terdaftar dan aktif pada tanggal jalan.
-- grain: nomor_rahasia
-- history: replace
with

run as (select * from jalan),

links as (select * from tautan where feed = 'jkn_peserta')

select
    cards.nomor_rahasia,
    links.penduduk_id,
    cards.segmen,
    cards.kelas,
    cards.status,
    cards.tanggal_mulai,
    cards.tanggal_akhir,
    cards.kode_desa,
    coalesce(cards.tanggal_mulai <= run.tanggal, true) as sudah_mulai,
    coalesce(cards.tanggal_akhir < run.tanggal, false) as sudah_berakhir,
    coalesce(cards.tanggal_mulai <= run.tanggal, true)
    and coalesce(cards.tanggal_akhir >= run.tanggal, true) as terdaftar,
    coalesce(cards.tanggal_mulai <= run.tanggal, true)
    and coalesce(cards.tanggal_akhir >= run.tanggal, true)
    and coalesce(cards.status = 'AKTIF', false) as aktif
from stg_jkn_peserta as cards
cross join run
inner join links
    on cards.kunci_rekaman = links.kunci_rekaman
