-- Satu baris per keluarga Regsosek, dengan tanda pengenal tetapnya.
-- grain: id_keluarga
-- history: replace
with

families as (select * from clean_regsosek_keluarga),

registry as (select * from registri_sebelumnya where feed = 'regsosek_keluarga')

select
    families.id_keluarga,
    families.kunci_rekaman,
    families.tanggal_kiriman,
    coalesce(
        registry.id,
        id_rahasia(
            'regsosek_keluarga|' || families.kunci_rekaman || '|'
            || cast(families.tanggal_kiriman as string)
        )
    ) as keluarga_id,
    families.nomor_kartu_keluarga,
    families.nama_kepala_keluarga,
    families.kode_desa,
    families.rt,
    families.rw,
    families.alamat,
    families.desil_nasional,
    families.pengeluaran_per_kapita,
    families.status_kepemilikan_rumah,
    families.luas_lantai,
    families.jenis_lantai,
    families.jenis_dinding,
    families.jenis_atap,
    families.sumber_air_minum,
    families.sumber_penerangan,
    families.daya_terpasang,
    families.bahan_bakar_memasak,
    families.fasilitas_bab,
    families.jenis_kloset,
    families.pembuangan_akhir_tinja,
    families.aset_lemari_es,
    families.aset_ac,
    families.aset_tv_datar,
    families.aset_emas,
    families.aset_komputer,
    families.aset_sepeda_motor,
    families.aset_mobil,
    families.aset_perahu_motor,
    families.aset_smartphone,
    families.aset_lahan_lain,
    families.aset_rumah_lain,
    families.ternak_sapi,
    families.ternak_kerbau,
    families.ternak_babi,
    families.ternak_kambing_domba
from families
left join registry
    on families.kunci_rekaman = registry.kunci_rekaman
