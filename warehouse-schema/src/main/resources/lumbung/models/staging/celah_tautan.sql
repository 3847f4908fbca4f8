-- Satu baris per desa per indikator cakupan: yang tercakup, yang tidak, dan yang mungkin terlewat.
-- grain: kode_desa, kode_indikator
-- history: replace
-- mungkin: how many more may be covered than were found, if every person outside Regsosek who has such a
-- cover were another one of those counted here. An office holder or worker who is outside Regsosek
-- may be covered too: the cover may be linked to a Regsosek person. bertaut: links that the covered
-- rest on; a village whose every office holder is covered rests on all of them. Without a village:
-- persons who may be of any.
with

limits as (select * from ref_batas_indikator),

registered_persons as (

    select penduduk_id
    from tautan
    where feed = 'regsosek_individu'
    group by penduduk_id

),

unlinked_covers as (

    select
        kode_desa,
        cakupan,
        count(*) as orang
    from cakupan_tak_tertaut
    group by kode_desa, cakupan

),

figures as (

    select
        figures.kode_desa,
        figures.kode_indikator,
        limits.cakupan,
        cast(
            case
                when limits.kebalikan then figures.penyebut - figures.pembilang
                else figures.pembilang
            end as bigint
        ) as tercakup,
        figures.penyebut
    from indikator_desa_semua as figures
    inner join limits
        on figures.kode_indikator = limits.kode

),

posts as (

    select
        offices.kode_desa,
        'APARATUR_TK' as kode_indikator,
        not offices.tk_aktif and persons.penduduk_id is null as di_luar
    from aparatur_hari_ini as offices
    left join registered_persons as persons
        on offices.penduduk_id = persons.penduduk_id
    where offices.menjabat

    union all

    select
        offices.kode_desa,
        'APARATUR_JKN' as kode_indikator,
        not offices.jkn_aktif and persons.penduduk_id is null as di_luar
    from aparatur_hari_ini as offices
    left join registered_persons as persons
        on offices.penduduk_id = persons.penduduk_id
    where offices.menjabat

    union all

    select
        workers.kode_desa,
        'PEKERJA_PROYEK_TK' as kode_indikator,
        not workers.tercakup_jakon
        and not workers.tk_aktif
        and persons.penduduk_id is null as di_luar
    from pekerja_proyek_hari_ini as workers
    left join registered_persons as persons
        on workers.penduduk_id = persons.penduduk_id
    where workers.berjalan

),

unlinked_posts as (

    select
        kode_desa,
        kode_indikator,
        count(*) filter (where di_luar) as orang
    from posts
    group by kode_desa, kode_indikator

),

gaps as (

    select
        figures.kode_desa,
        figures.kode_indikator,
        figures.tercakup,
        figures.penyebut - figures.tercakup as belum,
        least(
            figures.penyebut - figures.tercakup,
            coalesce(unlinked_covers.orang, 0) + coalesce(unlinked_posts.orang, 0)
        ) as mungkin
    from figures
    left join unlinked_covers
        on figures.kode_desa = unlinked_covers.kode_desa
        and figures.cakupan = unlinked_covers.cakupan
    left join unlinked_posts
        on figures.kode_desa = unlinked_posts.kode_desa
        and figures.kode_indikator = unlinked_posts.kode_indikator

),

office_holders as (select * from gaps where kode_indikator = 'APARATUR_TK')

select
    gaps.kode_desa,
    gaps.kode_indikator,
    cast(gaps.tercakup as bigint) as tercakup,
    cast(gaps.belum as bigint) as belum,
    cast(
        case
            when gaps.belum = 0 then 0
            when gaps.kode_indikator = 'DESA_TK'
                then case when coalesce(office_holders.mungkin, 0) > 0 then 1 else 0 end
            when gaps.kode_indikator = 'DESA_TK_PENUH'
                then case when office_holders.mungkin = office_holders.belum then 1 else 0 end
            else gaps.mungkin
        end as bigint
    ) as mungkin,
    cast(
        case
            when gaps.kode_indikator = 'DESA_TK_PENUH'
                then gaps.tercakup * coalesce(office_holders.tercakup, 0)
            else gaps.tercakup
        end as bigint
    ) as bertaut
from gaps
left join office_holders
    on gaps.kode_desa = office_holders.kode_desa

union all

select
    cast(null as string) as kode_desa,
    limits.kode as kode_indikator,
    cast(0 as bigint) as tercakup,
    cast(0 as bigint) as belum,
    cast(unlinked_covers.orang as bigint) as mungkin,
    cast(0 as bigint) as bertaut
from unlinked_covers
inner join limits
    on unlinked_covers.cakupan = limits.cakupan
where unlinked_covers.kode_desa is null
