-- Satu baris per rekaman yang orangnya berganti dan malam bergantinya: dari siapa ke siapa, dan mengapa.
-- grain: tanggal, feed, kunci_rekaman
-- history: scd1
-- GABUNG: the record's person was merged into another. PISAH: part of a person's records became a
-- person of its own. PINDAH: the record went to another known person. BARU_LAGI: the key came back with
-- another person's name and birth date. cara and bobot are the link's that decided it.
with

living_ids as (

    select id
    from id_terdahulu
    where kini
    group by id

)

select
    run.tanggal,
    links.feed,
    links.kunci_rekaman,
    registry.id as id_lama,
    links.penduduk_id as id_baru,
    case
        when strangers.feed is not null then 'BARU_LAGI'
        when aliases.penduduk_id = links.penduduk_id then 'GABUNG'
        when living_ids.id is not null then 'PINDAH'
        else 'PISAH'
    end as peristiwa,
    links.cara,
    links.bobot
from tautan as links
cross join jalan as run
inner join registri_sebelumnya as registry
    on links.feed = registry.feed
    and links.kunci_rekaman = registry.kunci_rekaman
left join kunci_bertentangan as strangers
    on links.feed = strangers.feed
    and links.kunci_rekaman = strangers.kunci_rekaman
left join alias as aliases
    on registry.id = aliases.id_lama
left join living_ids
    on links.penduduk_id = living_ids.id
where links.penduduk_id <> registry.id
