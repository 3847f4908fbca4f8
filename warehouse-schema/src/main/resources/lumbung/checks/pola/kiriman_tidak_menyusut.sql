-- name: kiriman_{feed}__tidak_menyusut
-- Kiriman {feed} tidak menyusut melebihi batasnya sejak terbitan sebelumnya.
-- severity: henti
-- allowed: {menyusut}
-- keys: feed, tanggal_kiriman, rekaman, seharusnya
-- eligible: select coalesce(sum(rekaman_sebelumnya), 0) from volume_kiriman where feed = '{feed}'
-- violated: select coalesce(sum(rekaman_sebelumnya - rekaman), 0) from volume_kiriman where feed = '{feed}' and rekaman < rekaman_sebelumnya
-- advice: Tanyakan kepada pengirim {feed} apakah kirimannya lengkap. Bila memang benar, naikkan kiriman_{feed}__tidak_menyusut.batas pada pemeriksaan.properties, lalu jalankan lagi.
select
    feed,
    tanggal_kiriman,
    rekaman,
    rekaman_sebelumnya as seharusnya
from volume_kiriman
where feed = '{feed}'
    and rekaman < rekaman_sebelumnya
