-- Satu baris per rekaman hari ini dan tanda pengenal yang kehilangan rekamannya, keduanya ber-NIK sama.
-- grain: feed, kunci_rekaman, id
-- history: replace
-- A record that moved comes under a new key: a family split up, a household was numbered anew, a card
-- replaced. An id has lost its records when none of today's that had it is still of its person. Who
-- contradicts the lost record in name and birth date only carries a re-used NIK.
with

registry as (select * from registri_sebelumnya where feed <> 'regsosek_keluarga'),

own_records as (

    select
        had_ids.feed,
        had_ids.kunci_rekaman,
        had_ids.id,
        had_ids.sejak,
        records.feed is not null and strangers.feed is null as masih
    from id_terdahulu as had_ids
    left join rekaman_orang as records
        on had_ids.feed = records.feed
        and had_ids.kunci_rekaman = records.kunci_rekaman
    left join kunci_bertentangan as strangers
        on had_ids.feed = strangers.feed
        and had_ids.kunci_rekaman = strangers.kunci_rekaman
    where had_ids.kini

),

lost_ids as (

    select id
    from own_records
    group by id
    having not bool_or(masih)

),

lost_records as (

    select
        own_records.id,
        own_records.sejak,
        registry.nik,
        registry.nama,
        registry.tanggal_lahir
    from lost_ids
    inner join own_records
        on lost_ids.id = own_records.id
    inner join registry
        on own_records.feed = registry.feed
        and own_records.kunci_rekaman = registry.kunci_rekaman
    where registry.nik is not null

),

candidates as (

    select
        records.feed,
        records.kunci_rekaman,
        lost_records.id,
        lost_records.sejak,
        records.tanggal_lahir <> lost_records.tanggal_lahir as beda_lahir,
        nullif(split_part(kenali_nama(records.nama), '|', 2), '') as bunyi,
        nullif(split_part(kenali_nama(lost_records.nama), '|', 2), '') as bunyi_sebelumnya
    from rekaman_orang as records
    inner join lost_records
        on records.nik = lost_records.nik

)

select
    feed,
    kunci_rekaman,
    id,
    min(sejak) as sejak
from candidates
where not coalesce(beda_lahir and tingkat_nama(bunyi, bunyi_sebelumnya) = 1, false)
group by feed, kunci_rekaman, id
