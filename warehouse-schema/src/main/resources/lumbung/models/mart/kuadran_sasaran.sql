-- Desil menurut program: yang tercakup dan yang tidak, sehingga inklusi dan eksklusi tampak.
-- grain: periode, kode_kabupaten, program, desil, tercakup
-- history: snapshot
-- Assistance counts families, insurance persons (employment programmes: eligible workers). Only at
-- the regency, where nothing is suppressed: a cell below it could give a hidden count away.
-- Families and persons of an unknown village are left out.
with

families as (select * from fact_kesejahteraan),

people as (select * from dim_penduduk),

memberships as (select * from fact_kepesertaan),

recipients as (select * from penerima_bantuan),

programmes as (select * from dim_program),

rules as (select * from aturan_hari_ini),

runs as (select * from jalan),

families_today as (

    select
        families.keluarga_id,
        families.kode_kabupaten,
        coalesce(families.desil, 0) as desil,
        families.jumlah_anggota
    from families
    inner join runs
        on families.periode = runs.periode

),

family_cover as (

    select
        families_today.kode_kabupaten,
        programmes.program,
        families_today.desil,
        recipients.keluarga_id is not null as tercakup,
        'keluarga' as satuan
    from families_today
    inner join programmes
        on programmes.kelompok = 'BANTUAN'
    left join recipients
        on families_today.keluarga_id = recipients.keluarga_id
        and programmes.program = recipients.program
    where families_today.jumlah_anggota > 0
        and families_today.kode_kabupaten <> '0000'

),

registrations as (

    select
        memberships.program,
        memberships.penduduk_id
    from memberships
    inner join runs
        on memberships.periode = runs.periode
    where memberships.terdaftar
    group by memberships.program, memberships.penduduk_id

),

person_cover as (

    select
        people.kode_kabupaten,
        programmes.program,
        coalesce(families_today.desil, 0) as desil,
        registrations.penduduk_id is not null as tercakup,
        'orang' as satuan
    from people
    inner join programmes
        on programmes.kelompok = 'KESEHATAN'
        or (programmes.kelompok = 'KETENAGAKERJAAN' and people.pekerja_layak)
    left join families_today
        on people.keluarga_id = families_today.keluarga_id
    left join registrations
        on people.penduduk_id = registrations.penduduk_id
        and programmes.program = registrations.program
    where people.terkini
        and people.di_regsosek
        and people.kode_kabupaten <> '0000'

),

cover as (

    select kode_kabupaten, program, desil, tercakup, satuan from family_cover
    union all
    select kode_kabupaten, program, desil, tercakup, satuan from person_cover

),

counted_cover as (

    select
        kode_kabupaten,
        program,
        desil,
        tercakup,
        satuan,
        cast(count(*) as bigint) as jumlah
    from cover
    group by kode_kabupaten, program, desil, tercakup, satuan

)

select
    runs.periode,
    counted_cover.kode_kabupaten,
    counted_cover.program,
    counted_cover.desil,
    counted_cover.tercakup,
    case
        when counted_cover.desil = 0 then 'TIDAK DIKETAHUI'
        when counted_cover.desil <= rules.desil_miskin_tertinggi and counted_cover.tercakup
            then 'TEPAT SASARAN'
        when counted_cover.desil <= rules.desil_miskin_tertinggi then 'EKSKLUSI'
        when counted_cover.tercakup then 'INKLUSI'
        else 'BUKAN SASARAN'
    end as kuadran,
    counted_cover.satuan,
    counted_cover.jumlah
from counted_cover
cross join runs
cross join rules
