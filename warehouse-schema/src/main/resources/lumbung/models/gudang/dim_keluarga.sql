-- Satu baris per keluarga Regsosek, dan satu yang tidak diketahui.
-- grain: keluarga_id
-- history: scd2
with

families as (select * from stg_regsosek_keluarga),

welfare as (select * from keluarga_hari_ini),

deprivations as (select * from mpi_keluarga),

consultations as (select * from stg_fkp),

rules as (select * from aturan_hari_ini),

floors as (

    select
        families.keluarga_id,
        case
            when welfare.jumlah_anggota > 0
                then
                    cast(families.luas_lantai as decimal(18, 4))
                    >= rules.luas_lantai_per_orang * welfare.jumlah_anggota
        end as luas_cukup
    from families
    cross join rules
    inner join welfare
        on families.keluarga_id = welfare.keluarga_id

)

select
    families.keluarga_id,
    coalesce(families.kode_desa, '0000000000') as kode_desa,
    left(coalesce(families.kode_desa, '0000000000'), 4) as kode_kabupaten,
    welfare.desil,
    consultations.peringkat as peringkat_fkp,
    welfare.jumlah_anggota,
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
    families.ternak_kambing_domba,
    deprivations.mpi_skor36,
    deprivations.mpi_miskin,
    deprivations.mpi_kehadiran_sekolah,
    deprivations.mpi_lama_sekolah,
    deprivations.mpi_sanitasi,
    deprivations.mpi_air,
    deprivations.mpi_gizi,
    deprivations.mpi_penerangan,
    deprivations.mpi_bahan_bakar,
    deprivations.mpi_rumah,
    deprivations.mpi_aset,
    floors.luas_cukup,
    floors.luas_cukup
    and not deprivations.mpi_rumah
    and not deprivations.mpi_air
    and not deprivations.mpi_sanitasi as layak_huni
from families
inner join welfare
    on families.keluarga_id = welfare.keluarga_id
inner join deprivations
    on families.keluarga_id = deprivations.keluarga_id
inner join floors
    on families.keluarga_id = floors.keluarga_id
left join consultations
    on families.id_keluarga = consultations.id_keluarga

union all

select
    '00000000-0000-0000-0000-000000000000' as keluarga_id,
    '0000000000' as kode_desa,
    '0000' as kode_kabupaten,
    cast(null as int) as desil,
    cast(null as string) as peringkat_fkp,
    0 as jumlah_anggota,
    cast(null as string) as status_kepemilikan_rumah,
    cast(null as int) as luas_lantai,
    cast(null as string) as jenis_lantai,
    cast(null as string) as jenis_dinding,
    cast(null as string) as jenis_atap,
    cast(null as string) as sumber_air_minum,
    cast(null as string) as sumber_penerangan,
    cast(null as string) as daya_terpasang,
    cast(null as string) as bahan_bakar_memasak,
    cast(null as string) as fasilitas_bab,
    cast(null as string) as jenis_kloset,
    cast(null as string) as pembuangan_akhir_tinja,
    cast(null as boolean) as aset_lemari_es,
    cast(null as boolean) as aset_ac,
    cast(null as boolean) as aset_tv_datar,
    cast(null as boolean) as aset_emas,
    cast(null as boolean) as aset_komputer,
    cast(null as boolean) as aset_sepeda_motor,
    cast(null as boolean) as aset_mobil,
    cast(null as boolean) as aset_perahu_motor,
    cast(null as boolean) as aset_smartphone,
    cast(null as boolean) as aset_lahan_lain,
    cast(null as boolean) as aset_rumah_lain,
    cast(null as int) as ternak_sapi,
    cast(null as int) as ternak_kerbau,
    cast(null as int) as ternak_babi,
    cast(null as int) as ternak_kambing_domba,
    cast(null as int) as mpi_skor36,
    cast(null as boolean) as mpi_miskin,
    false as mpi_kehadiran_sekolah,
    false as mpi_lama_sekolah,
    false as mpi_sanitasi,
    false as mpi_air,
    false as mpi_gizi,
    false as mpi_penerangan,
    false as mpi_bahan_bakar,
    false as mpi_rumah,
    false as mpi_aset,
    cast(null as boolean) as luas_cukup,
    cast(null as boolean) as layak_huni
