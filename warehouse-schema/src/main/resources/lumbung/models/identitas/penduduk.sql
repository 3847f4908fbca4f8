-- Satu baris per orang yang tertaut: jati diri di baliknya.
-- grain: penduduk_id
-- history: replace
-- The address is that of the family in which the person counts.
with

residents as (

    select
        members.penduduk_id,
        members.kode_desa,
        families.alamat,
        families.rt,
        families.rw
    from penduduk_hari_ini as members
    left join stg_regsosek_keluarga as families
        on members.keluarga_id = families.keluarga_id

)

select
    persons.penduduk_id,
    left(
        coalesce(
            case
                when residents.penduduk_id is null then persons.kode_desa
                else residents.kode_desa
            end,
            '0000000000'
        ),
        4
    ) as kode_kabupaten,
    persons.nik,
    persons.nomor_kartu_keluarga,
    persons.nama,
    persons.nama_asli,
    persons.jenis_kelamin,
    persons.tanggal_lahir,
    residents.alamat,
    residents.rt,
    residents.rw,
    coalesce(
        case
            when residents.penduduk_id is null then persons.kode_desa
            else residents.kode_desa
        end,
        '0000000000'
    ) as kode_desa
from orang as persons
left join residents
    on persons.penduduk_id = residents.penduduk_id
