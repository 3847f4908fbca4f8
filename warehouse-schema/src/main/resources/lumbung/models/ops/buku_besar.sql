-- Satu baris per berkas kiriman yang dihitung: dibaca, dimuat, ditolak, dan baris yang dilewati.
-- grain: feed, tanggal_kiriman, berkas
-- history: replace
with

files as (select * from kiriman_buku_besar),

run as (select * from jalan)

select
    files.feed,
    files.tanggal_kiriman,
    files.berkas,
    run.tanggal,
    files.dibaca,
    files.dimuat,
    files.ditolak,
    files.dilewati
from files
cross join run
