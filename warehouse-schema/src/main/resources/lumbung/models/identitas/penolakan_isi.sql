-- Satu baris per rekaman yang ditolak: isinya sebagaimana datang.
-- grain: feed, tanggal_kiriman, berkas, baris
-- history: replace
-- Records of a person erased on request were kept without their content: they are left out.
select
    feed,
    tanggal_kiriman,
    berkas,
    baris,
    isi
from kiriman_penolakan
where isi is not null
