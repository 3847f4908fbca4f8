-- Satu baris per penduduk: orang pada Regsosek terbaru yang tidak meninggal, pindah, atau hilang.
-- grain: penduduk_id
-- history: replace
-- Recorded in two families, a person counts once: in the family whose id sorts first.
with

ages as (select * from umur_hari_ini),

rules as (select * from aturan_hari_ini),

links as (select * from tautan where feed = 'regsosek_individu'),

working as (select kode from ref_kelompok_kode where kelompok = 'BEKERJA'),

other_schemes as (select kode from ref_kelompok_kode where kelompok = 'PEKERJA_SKEMA_LAIN'),

not_at_school as (select kode from ref_kelompok_kode where kelompok = 'MPI_TIDAK_BERSEKOLAH'),

counting_records as (

    select
        links.penduduk_id,
        individuals.kunci_rekaman
    from stg_regsosek_individu as individuals
    inner join links
        on individuals.kunci_rekaman = links.kunci_rekaman
    where individuals.masih_penduduk
    qualify
        row_number() over (
            partition by links.penduduk_id
            order by individuals.id_keluarga, individuals.nomor_urut
        ) = 1

),

members as (

    select
        counting_records.penduduk_id,
        individuals.*
    from stg_regsosek_individu as individuals
    inner join counting_records
        on individuals.kunci_rekaman = counting_records.kunci_rekaman

),

aged_members as (

    select
        members.*,
        ages.umur
    from members
    left join ages
        on members.tanggal_lahir = ages.tanggal_lahir

),

assessed_members as (

    select
        aged_members.*,
        coalesce(
            aged_members.umur between rules.umur_pekerja_terendah and rules.umur_pekerja_tertinggi,
            false
        )
        and working.kode is not null as pekerja,
        other_schemes.kode is not null as skema_lain,
        coalesce(
            aged_members.umur
            between rules.mpi_umur_sekolah_terendah and rules.mpi_umur_sekolah_tertinggi,
            false
        ) as usia_sekolah,
        case
            when aged_members.partisipasi_sekolah is not null then not_at_school.kode is not null
        end as tidak_bersekolah
    from aged_members
    cross join rules
    left join working
        on aged_members.status_bekerja = working.kode
    left join other_schemes
        on aged_members.status_pekerjaan = other_schemes.kode
    left join not_at_school
        on aged_members.partisipasi_sekolah = not_at_school.kode

)

select
    members.penduduk_id,
    members.kunci_rekaman,
    members.id_keluarga,
    families.keluarga_id,
    families.kode_desa,
    families.desil_nasional as desil,
    families.desil_nasional <= rules.desil_miskin_tertinggi as desil_miskin,
    members.jenis_kelamin,
    members.tanggal_lahir,
    members.umur,
    members.status_hubungan_keluarga,
    members.status_kawin,
    members.partisipasi_sekolah,
    members.usia_sekolah,
    members.tidak_bersekolah,
    members.jenjang_tertinggi,
    members.ijazah_tertinggi,
    members.status_bekerja,
    members.jam_kerja,
    members.lapangan_usaha,
    members.status_pekerjaan,
    members.pekerja,
    members.pekerja and not members.skema_lain as pekerja_layak,
    members.disabilitas_terberat,
    members.penyakit_kronis,
    members.pendamping,
    members.kondisi_gizi,
    members.jaminan_kesehatan,
    members.jaminan_ketenagakerjaan,
    persons.nik is not null as nik_sah
from assessed_members as members
cross join rules
inner join orang as persons
    on members.penduduk_id = persons.penduduk_id
left join stg_regsosek_keluarga as families
    on members.id_keluarga = families.id_keluarga
