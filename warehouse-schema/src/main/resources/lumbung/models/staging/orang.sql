-- Satu baris per orang yang tertaut: dari tiap keterangan yang pertama terisi, menurut urutan feed.
-- grain: penduduk_id
-- history: replace
with

records as (

    select
        links.penduduk_id,
        records.urutan,
        records.nik,
        records.nomor_kartu_keluarga,
        records.nama,
        records.nama_asli,
        records.jenis_kelamin,
        records.tanggal_lahir,
        records.kode_desa
    from rekaman_orang as records
    inner join tautan as links
        on records.feed = links.feed
        and records.kunci_rekaman = links.kunci_rekaman

)

select
    penduduk_id,
    min_by(nik, urutan) filter (where nik is not null) as nik,
    min_by(nomor_kartu_keluarga, urutan) filter (
        where nomor_kartu_keluarga is not null
    ) as nomor_kartu_keluarga,
    min_by(nama, urutan) filter (where nama is not null) as nama,
    min_by(nama_asli, urutan) filter (where nama is not null) as nama_asli,
    min_by(jenis_kelamin, urutan) filter (where jenis_kelamin is not null) as jenis_kelamin,
    min_by(tanggal_lahir, urutan) filter (where tanggal_lahir is not null) as tanggal_lahir,
    min_by(kode_desa, urutan) filter (where kode_desa is not null) as kode_desa
from records
group by penduduk_id
