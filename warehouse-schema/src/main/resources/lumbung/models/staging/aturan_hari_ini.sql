-- Satu baris: ambang dan tarif yang berlaku pada tanggal jalan.
-- grain: tanggal
-- history: replace
with

thresholds as (select * from ref_ambang),

rates as (select * from ref_tarif),

run as (select * from jalan),

rules as (

    select
        kode,
        nilai,
        berlaku_dari,
        berlaku_sampai
    from thresholds

    union all

    select
        kode,
        nilai,
        berlaku_dari,
        berlaku_sampai
    from rates

),

rules_in_force as (

    select
        run.tanggal,
        rules.kode,
        rules.nilai
    from run
    inner join rules
        on run.tanggal between rules.berlaku_dari and rules.berlaku_sampai

)

select
    tanggal,
    cast(max(nilai) filter (where kode = 'HARI_JATUH_TEMPO') as int) as hari_jatuh_tempo,
    cast(max(nilai) filter (where kode = 'BULAN_MACET') as int) as bulan_macet,
    cast(max(nilai) filter (where kode = 'BULAN_TEPAT_WAKTU') as int) as bulan_tepat_waktu,
    cast(max(nilai) filter (where kode = 'BULAN_PENERIMA') as int) as bulan_penerima,
    cast(max(nilai) filter (where kode = 'UMUR_PEKERJA_TERENDAH') as int) as umur_pekerja_terendah,
    cast(
        max(nilai) filter (where kode = 'UMUR_PEKERJA_TERTINGGI') as int
    ) as umur_pekerja_tertinggi,
    cast(
        max(nilai) filter (where kode = 'DESIL_MISKIN_TERTINGGI') as int
    ) as desil_miskin_tertinggi,
    cast(
        max(nilai) filter (where kode = 'GARIS_KEMISKINAN_TERTINGGI') as decimal(18, 0)
    ) as garis_kemiskinan_tertinggi,
    cast(
        max(nilai) filter (where kode = 'TAK_TERTAUT_TERBANYAK') as decimal(9, 4)
    ) as persen_tak_tertaut_terbanyak,
    cast(max(nilai) filter (where kode = 'MPI_POIN_MISKIN') as int) as mpi_poin_miskin,
    cast(max(nilai) filter (where kode = 'MPI_KOSONG_TERBANYAK') as int) as mpi_kosong_terbanyak,
    cast(
        max(nilai) filter (where kode = 'MPI_UMUR_SEKOLAH_TERENDAH') as int
    ) as mpi_umur_sekolah_terendah,
    cast(
        max(nilai) filter (where kode = 'MPI_UMUR_SEKOLAH_TERTINGGI') as int
    ) as mpi_umur_sekolah_tertinggi,
    cast(
        max(nilai) filter (where kode = 'MPI_UMUR_IJAZAH_TERENDAH') as int
    ) as mpi_umur_ijazah_terendah,
    cast(
        max(nilai) filter (where kode = 'MPI_UMUR_GIZI_TERTINGGI') as int
    ) as mpi_umur_gizi_tertinggi,
    cast(
        max(nilai) filter (where kode = 'MPI_BOBOT_KEHADIRAN_SEKOLAH') as int
    ) as mpi_bobot_kehadiran_sekolah,
    cast(
        max(nilai) filter (where kode = 'MPI_BOBOT_LAMA_SEKOLAH') as int
    ) as mpi_bobot_lama_sekolah,
    cast(max(nilai) filter (where kode = 'MPI_BOBOT_SANITASI') as int) as mpi_bobot_sanitasi,
    cast(max(nilai) filter (where kode = 'MPI_BOBOT_AIR') as int) as mpi_bobot_air,
    cast(max(nilai) filter (where kode = 'MPI_BOBOT_GIZI') as int) as mpi_bobot_gizi,
    cast(max(nilai) filter (where kode = 'MPI_BOBOT_PENERANGAN') as int) as mpi_bobot_penerangan,
    cast(max(nilai) filter (where kode = 'MPI_BOBOT_BAHAN_BAKAR') as int) as mpi_bobot_bahan_bakar,
    cast(max(nilai) filter (where kode = 'MPI_BOBOT_RUMAH') as int) as mpi_bobot_rumah,
    cast(max(nilai) filter (where kode = 'MPI_BOBOT_ASET') as int) as mpi_bobot_aset,
    cast(
        max(nilai) filter (where kode = 'LUAS_LANTAI_PER_ORANG') as decimal(9, 4)
    ) as luas_lantai_per_orang,
    cast(
        max(nilai) filter (where kode = 'INDEKS_SANGAT_TERTINGGAL') as decimal(9, 4)
    ) as indeks_sangat_tertinggal,
    cast(
        max(nilai) filter (where kode = 'INDEKS_TERTINGGAL') as decimal(9, 4)
    ) as indeks_tertinggal,
    cast(
        max(nilai) filter (where kode = 'INDEKS_BERKEMBANG') as decimal(9, 4)
    ) as indeks_berkembang,
    cast(max(nilai) filter (where kode = 'INDEKS_MAJU') as decimal(9, 4)) as indeks_maju,
    cast(max(nilai) filter (where kode = 'IURAN_JKK_PU') as decimal(9, 4)) as iuran_jkk_pu,
    cast(max(nilai) filter (where kode = 'IURAN_JKM_PU') as decimal(9, 4)) as iuran_jkm_pu,
    cast(
        max(nilai) filter (where kode = 'IURAN_JKK_JKM_BPU') as decimal(9, 4)
    ) as iuran_jkk_jkm_bpu,
    cast(max(nilai) filter (where kode = 'DENDA_PU') as decimal(9, 4)) as denda_pu
from rules_in_force
group by tanggal
