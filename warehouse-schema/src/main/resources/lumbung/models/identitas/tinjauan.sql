-- Satu baris per pasangan rekaman yang pernah diajukan untuk ditinjau: mengapa, dan bagaimana diputuskan.
-- grain: id_tinjauan
-- history: replace
-- A decision names the pair by id_tinjauan alone, so a pair keeps its row when it is no longer in doubt: settled by
-- its decision, or lapsed without one. Weight and reason are those of the last night it was put up. The
-- references let an operator tell records apart without their numbers. A probability is a sum of doubles
-- in no order: rounded, it is the same the next time.
with

known_pairs as (select * from tinjauan_sebelumnya),

decisions as (select * from keputusan_pasangan),

records as (select * from rekaman_orang),

todays_pairs as (

    select
        id_tinjauan,
        feed,
        kunci_rekaman,
        feed_calon,
        kunci_calon,
        alasan,
        bobot,
        peluang,
        rincian
    from pertimbangan
    where
        id_tinjauan is not null
        and putusan = 'TINJAU'
    qualify
        row_number() over (
            partition by id_tinjauan
            order by feed, kunci_rekaman, feed_calon, kunci_calon
        ) = 1

),

pairs as (

    select
        coalesce(todays_pairs.id_tinjauan, known_pairs.id_tinjauan) as id_tinjauan,
        coalesce(todays_pairs.feed, known_pairs.feed) as feed,
        coalesce(todays_pairs.kunci_rekaman, known_pairs.kunci_rekaman) as kunci_rekaman,
        coalesce(todays_pairs.feed_calon, known_pairs.feed_calon) as feed_calon,
        coalesce(todays_pairs.kunci_calon, known_pairs.kunci_calon) as kunci_calon,
        coalesce(todays_pairs.alasan, known_pairs.alasan) as alasan,
        coalesce(
            cast(todays_pairs.bobot as decimal(38, 12)), known_pairs.bobot
        ) as bobot,
        coalesce(
            cast(round(todays_pairs.peluang, 9) as decimal(38, 12)), known_pairs.peluang
        ) as peluang,
        coalesce(todays_pairs.rincian, known_pairs.rincian) as rincian,
        known_pairs.kode_desa as kode_desa_sebelumnya,
        todays_pairs.id_tinjauan is not null as hari_ini
    from todays_pairs
    full outer join known_pairs
        on todays_pairs.id_tinjauan = known_pairs.id_tinjauan

),

placed_pairs as (

    select
        pairs.*,
        coalesce(records.kode_desa, pairs.kode_desa_sebelumnya, '0000000000') as kode_desa
    from pairs
    left join records
        on pairs.feed = records.feed
        and pairs.kunci_rekaman = records.kunci_rekaman

)

select
    pairs.id_tinjauan,
    left(pairs.kode_desa, 4) as kode_kabupaten,
    pairs.kode_desa,
    pairs.feed,
    pairs.kunci_rekaman,
    left(id_rahasia('tinjauan|' || pairs.feed || '|' || pairs.kunci_rekaman), 8) as acuan_rekaman,
    pairs.feed_calon,
    pairs.kunci_calon,
    left(id_rahasia('tinjauan|' || pairs.feed_calon || '|' || pairs.kunci_calon), 8) as acuan_calon,
    pairs.alasan,
    pairs.bobot,
    pairs.peluang,
    pairs.rincian,
    case
        when decisions.keputusan is not null then decisions.keputusan
        when pairs.hari_ini then 'TERBUKA'
        else 'GUGUR'
    end as status,
    decisions.tanggal_keputusan
from placed_pairs as pairs
left join decisions
    on pairs.id_tinjauan = decisions.id_tinjauan
