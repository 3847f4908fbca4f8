-- Satu baris per pasangan rekaman yang sudah diputuskan petugas: seorang yang sama atau bukan.
-- grain: feed, kunci_rekaman, feed_calon, kunci_calon
-- history: replace
-- A decision on a pair that no version before this one put up for review has nothing to decide.
select
    pairs.feed,
    pairs.kunci_rekaman,
    pairs.feed_calon,
    pairs.kunci_calon,
    pairs.id_tinjauan,
    decisions.keputusan,
    coalesce(decisions.tanggal, decisions.tanggal_kiriman) as tanggal_keputusan
from stg_keputusan_tautan as decisions
inner join tinjauan_sebelumnya as pairs
    on decisions.id_tinjauan = pairs.id_tinjauan
