-- Satu baris per kunci rekaman yang kini menyebut orang lain: nama dan tanggal lahirnya bertentangan.
-- grain: feed, kunci_rekaman
-- history: replace
-- Both must be known then and now and both must differ: an altered name alone is a spelling, an
-- altered birth date alone a correction. Names are dissimilar when more than half of the longer one
-- would have to be rewritten.
select
    records.feed,
    records.kunci_rekaman
from rekaman_orang as records
inner join registri_sebelumnya as registry
    on records.feed = registry.feed
    and records.kunci_rekaman = registry.kunci_rekaman
where
    records.tanggal_lahir <> registry.tanggal_lahir
    and 2 * levenshtein(records.nama, registry.nama)
    > greatest(length(records.nama), length(registry.nama))
