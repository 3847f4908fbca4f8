-- Satu baris per rekaman orang dan tanda pengenal yang pernah dipunyainya: sejak kapan.
-- grain: feed, kunci_rekaman, id
-- history: replace
-- kini is true of the one id a record has, false of those it has had before. A record that was absent
-- when its person was merged into another has the survivor's id. What a key had before it came back
-- as another person's is none of this person's.
with

registry as (select * from registri_sebelumnya where feed <> 'regsosek_keluarga'),

aliases as (select * from alias_sebelumnya),

changes as (

    select
        changes.feed,
        changes.kunci_rekaman,
        changes.id_lama,
        changes.tanggal,
        coalesce(
            lag(changes.tanggal) over (
                partition by changes.feed, changes.kunci_rekaman
                order by changes.tanggal
            ),
            registry.tanggal_pertama
        ) as sejak,
        max(case when changes.peristiwa = 'BARU_LAGI' then changes.tanggal end) over (
            partition by changes.feed, changes.kunci_rekaman
        ) as tanggal_baru_lagi
    from riwayat_tautan_sebelumnya as changes
    inner join registry
        on changes.feed = registry.feed
        and changes.kunci_rekaman = registry.kunci_rekaman

),

last_changes as (

    select
        feed,
        kunci_rekaman,
        max(tanggal) as tanggal
    from changes
    group by feed, kunci_rekaman

),

registered_ids as (

    select
        registry.feed,
        registry.kunci_rekaman,
        registry.id,
        aliases.penduduk_id as id_pengganti,
        aliases.tanggal as tanggal_pengganti,
        coalesce(last_changes.tanggal, registry.tanggal_pertama) as sejak
    from registry
    left join aliases
        on registry.id = aliases.id_lama
    left join last_changes
        on registry.feed = last_changes.feed
        and registry.kunci_rekaman = last_changes.kunci_rekaman

),

had_ids as (

    select
        feed,
        kunci_rekaman,
        coalesce(id_pengganti, id) as id,
        coalesce(tanggal_pengganti, sejak) as sejak,
        true as kini
    from registered_ids

    union all

    select
        feed,
        kunci_rekaman,
        id,
        sejak,
        false as kini
    from registered_ids
    where id_pengganti is not null

    union all

    select
        feed,
        kunci_rekaman,
        id_lama as id,
        sejak,
        false as kini
    from changes
    where tanggal_baru_lagi is null or tanggal > tanggal_baru_lagi

)

select
    feed,
    kunci_rekaman,
    id,
    coalesce(max(sejak) filter (where kini), min(sejak)) as sejak,
    bool_or(kini) as kini
from had_ids
group by feed, kunci_rekaman, id
