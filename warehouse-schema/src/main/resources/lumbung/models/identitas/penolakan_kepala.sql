-- Satu baris per berkas yang rekamannya ada yang ditolak: nama kolomnya sebagaimana datang.
-- grain: feed, tanggal_kiriman, berkas
-- history: replace
select
    feed,
    tanggal_kiriman,
    berkas,
    kepala,
    pemisah
from kiriman_buku_besar
where ditolak > 0
