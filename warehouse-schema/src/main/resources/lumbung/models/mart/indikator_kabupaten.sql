-- Indikator per kabupaten atau kota, satu kolom per indikator.
-- grain: periode, kode_kabupaten
-- history: snapshot
with

indicators as (select * from indikator),

runs as (select * from jalan),

villages as (select * from dim_wilayah),

places as (

    select
        kode_kabupaten,
        min(nama_kabupaten) as nama_kabupaten,
        kode_provinsi,
        min(nama_provinsi) as nama_provinsi
    from villages
    where terkini
    group by kode_kabupaten, kode_provinsi

),

values_side_by_side as (

    select
        indicators.periode,
        indicators.kode_wilayah,
        max(case when indicators.kode_indikator = 'PENDUDUK'
            then indicators.nilai end) as penduduk,
        max(case when indicators.kode_indikator = 'KELUARGA'
            then indicators.nilai end) as keluarga,
        max(case when indicators.kode_indikator = 'P0'
            then indicators.nilai end) as p0,
        max(case when indicators.kode_indikator = 'P1'
            then indicators.nilai end) as p1,
        max(case when indicators.kode_indikator = 'P2'
            then indicators.nilai end) as p2,
        max(case when indicators.kode_indikator = 'GINI'
            then indicators.nilai end) as gini,
        max(case when indicators.kode_indikator = 'DESIL_MISKIN'
            then indicators.nilai end) as desil_miskin,
        max(case when indicators.kode_indikator = 'MPI_H'
            then indicators.nilai end) as mpi_h,
        max(case when indicators.kode_indikator = 'MPI_A'
            then indicators.nilai end) as mpi_a,
        max(case when indicators.kode_indikator = 'MPI_M0'
            then indicators.nilai end) as mpi_m0,
        max(case when indicators.kode_indikator = 'JKN_TERDAFTAR'
            then indicators.nilai end) as jkn_terdaftar,
        max(case when indicators.kode_indikator = 'JKN_AKTIF'
            then indicators.nilai end) as jkn_aktif,
        max(case when indicators.kode_indikator = 'JKN_KEAKTIFAN'
            then indicators.nilai end) as jkn_keaktifan,
        max(case when indicators.kode_indikator = 'TK_AKTIF'
            then indicators.nilai end) as tk_aktif,
        max(case when indicators.kode_indikator = 'TK_MENUNGGAK'
            then indicators.nilai end) as tk_menunggak,
        max(case when indicators.kode_indikator = 'NILAI_TUNGGAKAN'
            then indicators.nilai end) as nilai_tunggakan,
        max(case when indicators.kode_indikator = 'IURAN_TEPAT_WAKTU'
            then indicators.nilai end) as iuran_tepat_waktu,
        max(case when indicators.kode_indikator = 'APARATUR'
            then indicators.nilai end) as aparatur,
        max(case when indicators.kode_indikator = 'APARATUR_TK'
            then indicators.nilai end) as aparatur_tk,
        max(case when indicators.kode_indikator = 'APARATUR_JKN'
            then indicators.nilai end) as aparatur_jkn,
        max(case when indicators.kode_indikator = 'DESA_TK'
            then indicators.nilai end) as desa_tk,
        max(case when indicators.kode_indikator = 'DESA_TK_PENUH'
            then indicators.nilai end) as desa_tk_penuh,
        max(case when indicators.kode_indikator = 'PROYEK_JAKON'
            then indicators.nilai end) as proyek_jakon,
        max(case when indicators.kode_indikator = 'PEKERJA_PROYEK_TK'
            then indicators.nilai end) as pekerja_proyek_tk,
        max(case when indicators.kode_indikator = 'PKH_EKSKLUSI'
            then indicators.nilai end) as pkh_eksklusi,
        max(case when indicators.kode_indikator = 'PKH_INKLUSI'
            then indicators.nilai end) as pkh_inklusi,
        max(case when indicators.kode_indikator = 'BPNT_EKSKLUSI'
            then indicators.nilai end) as bpnt_eksklusi,
        max(case when indicators.kode_indikator = 'BPNT_INKLUSI'
            then indicators.nilai end) as bpnt_inklusi,
        max(case when indicators.kode_indikator = 'PBI_EKSKLUSI'
            then indicators.nilai end) as pbi_eksklusi,
        max(case when indicators.kode_indikator = 'RENTAN_TANPA_TK'
            then indicators.nilai end) as rentan_tanpa_tk,
        max(case when indicators.kode_indikator = 'BIAYA_APARATUR_TK'
            then indicators.nilai end) as biaya_aparatur_tk,
        max(case when indicators.kode_indikator = 'BIAYA_RENTAN_TK'
            then indicators.nilai end) as biaya_rentan_tk,
        max(case when indicators.kode_indikator = 'NIK_SAH'
            then indicators.nilai end) as nik_sah,
        max(case when indicators.kode_indikator = 'PENDATAAN'
            then indicators.nilai end) as pendataan,
        max(case when indicators.kode_indikator = 'INDEKS_DESA'
            then indicators.nilai end) as indeks_desa,
        max(case when indicators.kode_indikator = 'JKN_TERDAFTAR_DUKCAPIL'
            then indicators.nilai end) as jkn_terdaftar_dukcapil,
        max(case when indicators.kode_indikator = 'JKN_AKTIF_DUKCAPIL'
            then indicators.nilai end) as jkn_aktif_dukcapil
    from indicators
    inner join runs
        on indicators.periode = runs.periode
    where indicators.tingkat = 'KABUPATEN'
    group by indicators.periode, indicators.kode_wilayah

)

select
    values_side_by_side.periode,
    places.kode_kabupaten,
    places.nama_kabupaten,
    places.kode_provinsi,
    places.nama_provinsi,
    values_side_by_side.penduduk,
    values_side_by_side.keluarga,
    values_side_by_side.p0,
    values_side_by_side.p1,
    values_side_by_side.p2,
    values_side_by_side.gini,
    values_side_by_side.desil_miskin,
    values_side_by_side.mpi_h,
    values_side_by_side.mpi_a,
    values_side_by_side.mpi_m0,
    values_side_by_side.jkn_terdaftar,
    values_side_by_side.jkn_aktif,
    values_side_by_side.jkn_keaktifan,
    values_side_by_side.tk_aktif,
    values_side_by_side.tk_menunggak,
    values_side_by_side.nilai_tunggakan,
    values_side_by_side.iuran_tepat_waktu,
    values_side_by_side.aparatur,
    values_side_by_side.aparatur_tk,
    values_side_by_side.aparatur_jkn,
    values_side_by_side.desa_tk,
    values_side_by_side.desa_tk_penuh,
    values_side_by_side.proyek_jakon,
    values_side_by_side.pekerja_proyek_tk,
    values_side_by_side.pkh_eksklusi,
    values_side_by_side.pkh_inklusi,
    values_side_by_side.bpnt_eksklusi,
    values_side_by_side.bpnt_inklusi,
    values_side_by_side.pbi_eksklusi,
    values_side_by_side.rentan_tanpa_tk,
    values_side_by_side.biaya_aparatur_tk,
    values_side_by_side.biaya_rentan_tk,
    values_side_by_side.nik_sah,
    values_side_by_side.pendataan,
    values_side_by_side.indeks_desa,
    values_side_by_side.jkn_terdaftar_dukcapil,
    values_side_by_side.jkn_aktif_dukcapil
from values_side_by_side
inner join places
    on values_side_by_side.kode_wilayah = places.kode_kabupaten
