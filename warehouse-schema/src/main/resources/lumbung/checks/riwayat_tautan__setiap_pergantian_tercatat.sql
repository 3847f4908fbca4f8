-- Setiap rekaman yang orangnya berganti sejak terbitan sebelumnya ada dalam riwayat, dan sebaliknya.
-- severity: henti
-- allowed: 0
-- keys: feed, id_lama, id_baru
-- eligible: select count(*) from tautan
-- advice: Laporkan: ada tanda pengenal yang berganti tanpa catatan.
with

changed_links as (

    select
        links.feed,
        links.kunci_rekaman,
        registry.id as id_lama,
        links.penduduk_id as id_baru
    from tautan as links
    inner join registri_sebelumnya as registry
        on links.feed = registry.feed
        and links.kunci_rekaman = registry.kunci_rekaman
    where links.penduduk_id <> registry.id

),

todays_history as (

    select
        changes.feed,
        changes.kunci_rekaman,
        changes.id_lama,
        changes.id_baru
    from riwayat_tautan as changes
    inner join jalan as run
        on changes.tanggal = run.tanggal

)

(select * from changed_links except select * from todays_history)

union all

(select * from todays_history except select * from changed_links)
