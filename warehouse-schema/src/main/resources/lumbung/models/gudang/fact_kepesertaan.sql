-- Satu baris per kartu JKN atau kepesertaan BPJS Ketenagakerjaan per program per bulan.
-- grain: periode, nomor_rahasia, program
-- history: snapshot
-- A person may have several: count persons, not rows. A membership whose programmes are all
-- unknown stays in, under the unknown programme.
with

run as (select * from jalan),

residents as (select * from penduduk_hari_ini),

programmes as (select program from ref_program where kelompok = 'KETENAGAKERJAAN'),

cards as (

    select
        cards.nomor_rahasia,
        'JKN' as program,
        cards.penduduk_id,
        coalesce(residents.kode_desa, cards.kode_desa, '0000000000') as kode_desa,
        cards.segmen,
        cast(null as string) as npp,
        cards.kelas,
        cast(null as bigint) as upah,
        cards.tanggal_mulai,
        cards.tanggal_akhir,
        cards.terdaftar,
        cards.aktif,
        false as macet,
        cast(null as date) as pertama_dibayar,
        case
            when cards.aktif then cast(null as string)
            when not cards.sudah_mulai then 'BELUM MULAI'
            when cards.sudah_berakhir then 'BERAKHIR'
            else 'NONAKTIF'
        end as alasan_tidak_aktif
    from kartu_jkn as cards
    left join residents
        on cards.penduduk_id = residents.penduduk_id

),

memberships as (

    select
        memberships.nomor_rahasia,
        coalesce(programmes.program, 'TIDAK DIKETAHUI') as program,
        memberships.penduduk_id,
        coalesce(memberships.kode_desa, '0000000000') as kode_desa,
        memberships.segmen,
        memberships.npp,
        cast(null as string) as kelas,
        memberships.upah,
        memberships.tanggal_kepesertaan as tanggal_mulai,
        memberships.tanggal_nonaktif as tanggal_akhir,
        memberships.sudah_mulai and not memberships.sudah_berakhir as terdaftar,
        memberships.aktif,
        memberships.macet,
        memberships.pertama_dibayar,
        case
            when memberships.aktif then cast(null as string)
            when not memberships.sudah_mulai then 'BELUM MULAI'
            when memberships.sudah_berakhir then 'BERAKHIR'
            when memberships.belum_pernah_bayar then 'BELUM PERNAH BAYAR'
            else 'MACET'
        end as alasan_tidak_aktif
    from kepesertaan_tk as memberships
    left join programmes
        on memberships.daftar_program like '%;' || programmes.program || ';%'

),

covers as (

    select * from cards

    union all

    select * from memberships

)

select
    run.periode,
    covers.nomor_rahasia,
    covers.program,
    person_versions.penduduk_key,
    covers.penduduk_id,
    village_versions.wilayah_key,
    left(covers.kode_desa, 4) as kode_kabupaten,
    coalesce(covers.segmen, 'TIDAK DIKETAHUI') as segmen,
    coalesce(covers.npp, 'TIDAK DIKETAHUI') as npp,
    covers.kelas,
    covers.upah,
    covers.tanggal_mulai,
    covers.tanggal_akhir,
    covers.terdaftar,
    covers.aktif,
    covers.macet,
    covers.pertama_dibayar,
    covers.alasan_tidak_aktif
from covers
cross join run
left join versi_penduduk as person_versions
    on covers.penduduk_id = person_versions.penduduk_id
    and run.akhir_bulan between person_versions.berlaku_dari and person_versions.berlaku_sampai
left join versi_wilayah as village_versions
    on covers.kode_desa = village_versions.kode_desa
    and run.akhir_bulan between village_versions.berlaku_dari and village_versions.berlaku_sampai
