-- Satu baris per tanda pengenal orang yang sudah digabungkan ke orang lain: siapa penggantinya.
-- grain: id_lama
-- history: replace
-- An id that was claimed tonight and that nobody got is taken over by the person of the record that had it
-- longest. Aliases lead in one step to an id that the registry holds; one whose person is back, or
-- whose successor is gone with the key that was another person's, is none any more.
with

claims as (

    select
        links.penduduk_id,
        records.urutan,
        had_ids.id,
        had_ids.sejak
    from tautan as links
    inner join rekaman_orang as records
        on links.feed = records.feed
        and links.kunci_rekaman = records.kunci_rekaman
    inner join id_terdahulu as had_ids
        on links.feed = had_ids.feed
        and links.kunci_rekaman = had_ids.kunci_rekaman
    left join kunci_bertentangan as strangers
        on links.feed = strangers.feed
        and links.kunci_rekaman = strangers.kunci_rekaman
    where
        had_ids.kini
        and strangers.feed is null

),

persons as (

    select penduduk_id
    from tautan
    group by penduduk_id

),

absorbed_ids as (

    select
        claims.id,
        claims.penduduk_id
    from claims
    left join persons
        on claims.id = persons.penduduk_id
    where persons.penduduk_id is null
    qualify row_number() over (partition by claims.id order by claims.sejak, claims.urutan) = 1

),

registered_ids as (

    select id
    from registri
    where feed <> 'regsosek_keluarga'
    group by id

)

select
    absorbed_ids.id as id_lama,
    absorbed_ids.penduduk_id,
    run.tanggal
from absorbed_ids
cross join jalan as run

union all

select
    aliases.id_lama,
    coalesce(absorbed_ids.penduduk_id, aliases.penduduk_id) as penduduk_id,
    case when absorbed_ids.id is null then aliases.tanggal else run.tanggal end as tanggal
from alias_sebelumnya as aliases
cross join jalan as run
left join absorbed_ids
    on aliases.penduduk_id = absorbed_ids.id
left join registered_ids
    on aliases.penduduk_id = registered_ids.id
left join persons
    on aliases.id_lama = persons.penduduk_id
where
    persons.penduduk_id is null
    and (absorbed_ids.id is not null or registered_ids.id is not null)
