-- Dari malam ke malam paling banyak lima persen rekaman berganti orang.
-- severity: peringatan
-- allowed: 0.05
-- keys: feed
-- eligible: select count(*) from tautan
-- advice: Periksa identitas.riwayat_tautan malam ini: kiriman, keputusan petugas, atau ambang tautan berubah besar-besaran.
select
    changes.feed,
    changes.kunci_rekaman
from riwayat_tautan as changes
inner join jalan as run
    on changes.tanggal = run.tanggal
