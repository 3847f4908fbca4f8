-- Satu baris per rekaman dari setiap tinjauan yang terbuka atau sudah diputuskan: jati diri yang dibawanya.
-- grain: id_tinjauan, pihak
-- history: replace
-- What the record itself says, not what its person is known by. A record that is no longer delivered has no row.
with

pairs as (select * from tinjauan where status <> 'GUGUR'),

sides as (

    select
        id_tinjauan,
        'REKAMAN' as pihak,
        feed,
        kunci_rekaman
    from pairs

    union all

    select
        id_tinjauan,
        'CALON' as pihak,
        feed_calon as feed,
        kunci_calon as kunci_rekaman
    from pairs

)

select
    sides.id_tinjauan,
    sides.pihak,
    sides.feed,
    records.nik,
    records.nomor_kartu_keluarga,
    coalesce(records.nama_asli, records.nama) as nama,
    records.jenis_kelamin,
    records.tanggal_lahir,
    records.nama_ibu,
    records.kode_desa
from sides
inner join rekaman_orang as records
    on sides.feed = records.feed
    and sides.kunci_rekaman = records.kunci_rekaman
