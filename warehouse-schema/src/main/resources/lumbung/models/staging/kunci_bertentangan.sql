-- Satu baris per kunci rekaman yang kini menyebut orang lain: nama dan tanggal lahirnya bertentangan.
-- grain: feed, kunci_rekaman
-- history: replace
-- Both must be known then and now and both must differ: an altered name alone is a spelling, an
-- altered birth date alone a correction. Names differ when they have no word in common, in whatever
-- order and spelling: what tingkat_nama gives level 1.
with

records_born_otherwise as (

    select
        records.feed,
        records.kunci_rekaman,
        nullif(split_part(kenali_nama(records.nama), '|', 2), '') as bunyi,
        nullif(split_part(kenali_nama(registry.nama), '|', 2), '') as bunyi_sebelumnya
    from rekaman_orang as records
    inner join registri_sebelumnya as registry
        on records.feed = registry.feed
        and records.kunci_rekaman = registry.kunci_rekaman
    where records.tanggal_lahir <> registry.tanggal_lahir

)

select
    feed,
    kunci_rekaman
from records_born_otherwise
where tingkat_nama(bunyi, bunyi_sebelumnya) = 1
