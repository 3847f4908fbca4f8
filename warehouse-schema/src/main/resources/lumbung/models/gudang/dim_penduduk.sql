-- Satu baris per orang yang tertaut, dengan nama samaran, dan satu yang tidak diketahui.
-- grain: penduduk_id
-- history: scd2
-- Persons outside Regsosek stay in: office holders, members and recipients may live elsewhere.
with

persons as (select * from orang),

residents as (select * from penduduk_hari_ini),

ages as (select * from umur_hari_ini),

codes as (select * from ref_kelompok_kode),

described_persons as (

    select
        persons.penduduk_id,
        residents.keluarga_id,
        case
            when residents.penduduk_id is null then persons.kode_desa
            else residents.kode_desa
        end as kode_desa,
        residents.penduduk_id is not null as di_regsosek,
        persons.nik is not null as nik_sah,
        coalesce(residents.jenis_kelamin, persons.jenis_kelamin) as jenis_kelamin,
        coalesce(residents.tanggal_lahir, persons.tanggal_lahir) as tanggal_lahir,
        residents.status_hubungan_keluarga,
        residents.status_kawin,
        residents.partisipasi_sekolah,
        residents.jenjang_tertinggi,
        residents.ijazah_tertinggi,
        residents.status_bekerja,
        residents.jam_kerja,
        residents.lapangan_usaha,
        residents.status_pekerjaan,
        coalesce(residents.pekerja, false) as pekerja,
        coalesce(residents.pekerja_layak, false) as pekerja_layak,
        case
            when residents.disabilitas_terberat is not null then difficulties.kode is not null
        end as disabilitas,
        case
            when residents.disabilitas_terberat is not null
                then severe_difficulties.kode is not null
        end as disabilitas_berat,
        residents.penyakit_kronis,
        residents.pendamping,
        residents.kondisi_gizi,
        residents.jaminan_kesehatan,
        residents.jaminan_ketenagakerjaan,
        residents.usia_sekolah,
        residents.tidak_bersekolah
    from persons
    left join residents
        on persons.penduduk_id = residents.penduduk_id
    left join codes as difficulties
        on residents.disabilitas_terberat = difficulties.kode
        and difficulties.kelompok = 'DISABILITAS'
    left join codes as severe_difficulties
        on residents.disabilitas_terberat = severe_difficulties.kode
        and severe_difficulties.kelompok = 'DISABILITAS_BERAT'

),

aged_persons as (

    select
        described_persons.*,
        ages.umur
    from described_persons
    left join ages
        on described_persons.tanggal_lahir = ages.tanggal_lahir

)

select
    penduduk_id,
    keluarga_id,
    coalesce(kode_desa, '0000000000') as kode_desa,
    left(coalesce(kode_desa, '0000000000'), 4) as kode_kabupaten,
    di_regsosek,
    nik_sah,
    jenis_kelamin,
    cast(year(tanggal_lahir) as int) as tahun_lahir,
    cast(month(tanggal_lahir) as int) as bulan_lahir,
    case
        when umur is null or umur < 0 then 'TIDAK DIKETAHUI'
        when umur >= 75 then '75+'
        else
            lpad(cast(umur - mod(umur, 5) as string), 2, '0')
            || '-' || lpad(cast(umur - mod(umur, 5) + 4 as string), 2, '0')
    end as kelompok_umur,
    status_hubungan_keluarga,
    status_kawin,
    partisipasi_sekolah,
    jenjang_tertinggi,
    ijazah_tertinggi,
    status_bekerja,
    jam_kerja,
    lapangan_usaha,
    status_pekerjaan,
    pekerja,
    pekerja_layak,
    disabilitas,
    disabilitas_berat,
    penyakit_kronis,
    pendamping,
    kondisi_gizi,
    jaminan_kesehatan as jaminan_kesehatan_lapor,
    jaminan_ketenagakerjaan as jaminan_ketenagakerjaan_lapor,
    usia_sekolah,
    tidak_bersekolah
from aged_persons

union all

select
    '00000000-0000-0000-0000-000000000000' as penduduk_id,
    cast(null as string) as keluarga_id,
    '0000000000' as kode_desa,
    '0000' as kode_kabupaten,
    false as di_regsosek,
    false as nik_sah,
    cast(null as string) as jenis_kelamin,
    cast(null as int) as tahun_lahir,
    cast(null as int) as bulan_lahir,
    'TIDAK DIKETAHUI' as kelompok_umur,
    cast(null as string) as status_hubungan_keluarga,
    cast(null as string) as status_kawin,
    cast(null as string) as partisipasi_sekolah,
    cast(null as string) as jenjang_tertinggi,
    cast(null as string) as ijazah_tertinggi,
    cast(null as string) as status_bekerja,
    cast(null as int) as jam_kerja,
    cast(null as string) as lapangan_usaha,
    cast(null as string) as status_pekerjaan,
    false as pekerja,
    false as pekerja_layak,
    cast(null as boolean) as disabilitas,
    cast(null as boolean) as disabilitas_berat,
    cast(null as string) as penyakit_kronis,
    cast(null as string) as pendamping,
    cast(null as string) as kondisi_gizi,
    cast(null as int) as jaminan_kesehatan_lapor,
    cast(null as int) as jaminan_ketenagakerjaan_lapor,
    cast(null as boolean) as usia_sekolah,
    cast(null as boolean) as tidak_bersekolah
