-- Penduduk pada dim_penduduk adalah orang-orang pada rekaman Regsosek yang masih penduduk.
-- severity: henti
-- allowed: 0
-- keys: penduduk_id
-- eligible: select count(*) from dim_penduduk where terkini and di_regsosek
-- advice: Laporkan: penduduk bertambah atau hilang antara Regsosek dan dim_penduduk.
-- Recorded in two families, a person counts once.
with

residents as (

    select penduduk_id
    from dim_penduduk
    where terkini and di_regsosek

),

members as (

    select links.penduduk_id
    from stg_regsosek_individu as individuals
    inner join tautan as links
        on links.feed = 'regsosek_individu'
        and individuals.kunci_rekaman = links.kunci_rekaman
    where individuals.masih_penduduk
    group by links.penduduk_id

)

select coalesce(residents.penduduk_id, members.penduduk_id) as penduduk_id
from residents
full outer join members
    on residents.penduduk_id = members.penduduk_id
where residents.penduduk_id is null
    or members.penduduk_id is null
