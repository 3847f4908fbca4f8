-- Satu baris per rekaman yang pernah dimuat: tanda pengenal orang atau keluarganya.
-- grain: feed, kunci_rekaman
-- history: replace
-- A record absent today keeps its row: should it come back, it is the same person or family. Name and
-- birth date are the last ones known, to judge by whether it is; the NIK finds a person again whose
-- record comes back under another key, and goes with the person it was known of.
with

registry as (select * from registri_sebelumnya),

todays_records as (

    select
        links.feed,
        links.kunci_rekaman,
        links.penduduk_id as id,
        records.tanggal_pertama,
        records.nama,
        records.tanggal_lahir,
        records.nik
    from tautan as links
    inner join rekaman_orang as records
        on links.feed = records.feed
        and links.kunci_rekaman = records.kunci_rekaman

    union all

    select
        'regsosek_keluarga' as feed,
        kunci_rekaman,
        keluarga_id as id,
        tanggal_kiriman as tanggal_pertama,
        cast(null as string) as nama,
        cast(null as date) as tanggal_lahir,
        cast(null as string) as nik
    from stg_regsosek_keluarga

)

select
    coalesce(todays_records.feed, registry.feed) as feed,
    coalesce(todays_records.kunci_rekaman, registry.kunci_rekaman) as kunci_rekaman,
    coalesce(todays_records.id, registry.id) as id,
    coalesce(registry.tanggal_pertama, todays_records.tanggal_pertama) as tanggal_pertama,
    coalesce(todays_records.nama, registry.nama) as nama,
    coalesce(todays_records.tanggal_lahir, registry.tanggal_lahir) as tanggal_lahir,
    case
        when todays_records.id <> registry.id then todays_records.nik
        else coalesce(todays_records.nik, registry.nik)
    end as nik
from todays_records
full outer join registry
    on todays_records.feed = registry.feed
    and todays_records.kunci_rekaman = registry.kunci_rekaman
