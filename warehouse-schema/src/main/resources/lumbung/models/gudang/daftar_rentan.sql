-- Pekerja layak desil 1-4 yang belum aktif BPJS Ketenagakerjaan, dengan nama samaran.
-- grain: penduduk_id
-- history: replace
-- Active: one membership with both JKK and JKM active. Those of an unknown village stay in.
with

people as (select * from dim_penduduk),

families as (select * from fact_kesejahteraan),

memberships as (select * from fact_kepesertaan),

programmes as (select * from dim_program),

runs as (select * from jalan),

memberships_today as (

    select
        memberships.nomor_rahasia,
        memberships.penduduk_id,
        memberships.program,
        memberships.aktif,
        programmes.kelompok
    from memberships
    inner join runs
        on memberships.periode = runs.periode
    inner join programmes
        on memberships.program = programmes.program

),

employment_memberships as (

    select
        penduduk_id,
        bool_or(program = 'JKK' and aktif) and bool_or(program = 'JKM' and aktif) as aktif
    from memberships_today
    where kelompok = 'KETENAGAKERJAAN'
    group by nomor_rahasia, penduduk_id

),

employment_cover as (

    select
        penduduk_id,
        bool_or(aktif) as aktif
    from employment_memberships
    group by penduduk_id

),

health_cover as (

    select
        penduduk_id,
        bool_or(aktif) as aktif
    from memberships_today
    where kelompok = 'KESEHATAN'
    group by penduduk_id

),

poor_families as (

    select
        families.keluarga_id,
        families.desil
    from families
    inner join runs
        on families.periode = runs.periode
    where families.desil_miskin

)

select
    people.penduduk_id,
    people.penduduk_key,
    people.keluarga_id,
    people.kode_desa,
    people.kode_kabupaten,
    poor_families.desil,
    people.jenis_kelamin,
    people.kelompok_umur,
    people.lapangan_usaha,
    people.status_pekerjaan,
    people.disabilitas,
    employment_cover.penduduk_id is not null as pernah_terdaftar_tk,
    coalesce(health_cover.aktif, false) as jkn_aktif
from people
inner join poor_families
    on people.keluarga_id = poor_families.keluarga_id
left join employment_cover
    on people.penduduk_id = employment_cover.penduduk_id
left join health_cover
    on people.penduduk_id = health_cover.penduduk_id
where people.terkini
    and people.di_regsosek
    and people.pekerja_layak
    and not coalesce(employment_cover.aktif, false)
