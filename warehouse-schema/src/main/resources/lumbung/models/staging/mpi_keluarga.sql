-- Satu baris per keluarga: deprivasi dan skor kemiskinan multidimensi dalam per tiga puluh enam.
-- grain: keluarga_id
-- history: replace
-- A null input counts as not deprived. Not scored where too many of the seven housing questions are
-- null. Owning none of the assets has to be known of all of them.
with

families as (select * from stg_regsosek_keluarga),

rules as (select * from aturan_hari_ini),

codes as (select * from ref_kelompok_kode),

member_deprivations as (

    select
        members.keluarga_id,
        bool_or(
            members.umur
            between rules.mpi_umur_sekolah_terendah and rules.mpi_umur_sekolah_tertinggi
            and not_attending.kode is not null
        ) as tidak_bersekolah,
        bool_or(
            members.umur >= rules.mpi_umur_ijazah_terendah and schooled.kode is not null
        ) as ada_ijazah,
        bool_or(
            members.umur <= rules.mpi_umur_gizi_tertinggi and malnourished.kode is not null
        ) as kurang_gizi
    from penduduk_hari_ini as members
    cross join rules
    left join codes as not_attending
        on members.partisipasi_sekolah = not_attending.kode
        and not_attending.kelompok = 'MPI_TIDAK_BERSEKOLAH'
    left join codes as schooled
        on members.ijazah_tertinggi = schooled.kode
        and schooled.kelompok = 'IJAZAH_SMP_KE_ATAS'
    left join codes as malnourished
        on members.kondisi_gizi = malnourished.kode
        and malnourished.kelompok = 'MPI_GIZI'
    where members.keluarga_id is not null
    group by members.keluarga_id

),

deprivations as (

    select
        families.keluarga_id,
        coalesce(member_deprivations.tidak_bersekolah, false) as mpi_kehadiran_sekolah,
        not coalesce(member_deprivations.ada_ijazah, false) as mpi_lama_sekolah,
        toilets.kode is not null
        or bowls.kode is not null
        or disposals.kode is not null as mpi_sanitasi,
        waters.kode is not null as mpi_air,
        coalesce(member_deprivations.kurang_gizi, false) as mpi_gizi,
        lights.kode is not null as mpi_penerangan,
        fuels.kode is not null as mpi_bahan_bakar,
        floors.kode is not null
        or walls.kode is not null
        or roofs.kode is not null as mpi_rumah,
        coalesce(
            not (
                families.aset_lemari_es
                or families.aset_sepeda_motor
                or families.aset_mobil
                or families.aset_tv_datar
                or families.aset_komputer
                or families.aset_smartphone
            ),
            false
        ) as mpi_aset,
        case when families.fasilitas_bab is null then 1 else 0 end
        + case when families.sumber_air_minum is null then 1 else 0 end
        + case when families.sumber_penerangan is null then 1 else 0 end
        + case when families.bahan_bakar_memasak is null then 1 else 0 end
        + case when families.jenis_lantai is null then 1 else 0 end
        + case when families.jenis_dinding is null then 1 else 0 end
        + case when families.jenis_atap is null then 1 else 0 end as kosong
    from families
    left join member_deprivations
        on families.keluarga_id = member_deprivations.keluarga_id
    left join codes as toilets
        on families.fasilitas_bab = toilets.kode
        and toilets.kelompok = 'MPI_FASILITAS_BAB'
    left join codes as bowls
        on families.jenis_kloset = bowls.kode
        and bowls.kelompok = 'MPI_KLOSET'
    left join codes as disposals
        on families.pembuangan_akhir_tinja = disposals.kode
        and disposals.kelompok = 'MPI_TINJA'
    left join codes as waters
        on families.sumber_air_minum = waters.kode
        and waters.kelompok = 'MPI_AIR'
    left join codes as lights
        on families.sumber_penerangan = lights.kode
        and lights.kelompok = 'MPI_PENERANGAN'
    left join codes as fuels
        on families.bahan_bakar_memasak = fuels.kode
        and fuels.kelompok = 'MPI_BAHAN_BAKAR'
    left join codes as floors
        on families.jenis_lantai = floors.kode
        and floors.kelompok = 'MPI_LANTAI'
    left join codes as walls
        on families.jenis_dinding = walls.kode
        and walls.kelompok = 'MPI_DINDING'
    left join codes as roofs
        on families.jenis_atap = roofs.kode
        and roofs.kelompok = 'MPI_ATAP'

),

scores as (

    select
        deprivations.*,
        case
            when deprivations.kosong <= rules.mpi_kosong_terbanyak
                then
                    case
                        when mpi_kehadiran_sekolah then rules.mpi_bobot_kehadiran_sekolah
                        else 0
                    end
                    + case when mpi_lama_sekolah then rules.mpi_bobot_lama_sekolah else 0 end
                    + case when mpi_sanitasi then rules.mpi_bobot_sanitasi else 0 end
                    + case when mpi_air then rules.mpi_bobot_air else 0 end
                    + case when mpi_gizi then rules.mpi_bobot_gizi else 0 end
                    + case when mpi_penerangan then rules.mpi_bobot_penerangan else 0 end
                    + case when mpi_bahan_bakar then rules.mpi_bobot_bahan_bakar else 0 end
                    + case when mpi_rumah then rules.mpi_bobot_rumah else 0 end
                    + case when mpi_aset then rules.mpi_bobot_aset else 0 end
        end as mpi_skor36,
        rules.mpi_poin_miskin
    from deprivations
    cross join rules

)

select
    keluarga_id,
    cast(mpi_skor36 as int) as mpi_skor36,
    mpi_skor36 >= mpi_poin_miskin as mpi_miskin,
    mpi_kehadiran_sekolah,
    mpi_lama_sekolah,
    mpi_sanitasi,
    mpi_air,
    mpi_gizi,
    mpi_penerangan,
    mpi_bahan_bakar,
    mpi_rumah,
    mpi_aset
from scores
