-- Records of three feeds about these people, with what goes wrong on the way: the more dirt, the more often.
create table kartu as
with

wanted as (

    select
        'jkn_peserta' as feed,
        2 as nomor_feed,
        *
    from penduduk
    where lempar(orang, 'jkn') < case when di_luar then 0.75 else 0.57 end

    union all

    select
        'bpjstk_peserta' as feed,
        3 as nomor_feed,
        *
    from penduduk
    where lempar(orang, 'tk') < case when di_luar then 0.29 else 0.212 end
        and tanggal_lahir between date '1961-01-01' and date '2008-01-01'

),

diced as (

    select
        *,
        orang * 10 + nomor_feed as nomor,
        lempar(orang * 10 + nomor_feed, 'nik') / {dirt} as dadu_nik,
        lempar(orang * 10 + nomor_feed, 'nama') / {dirt} as dadu_nama,
        lempar(orang * 10 + nomor_feed, 'lahir') / {dirt} as dadu_lahir,
        lempar(orang * 10 + nomor_feed, 'kk') / {dirt} as dadu_kk,
        lempar(orang * 10 + nomor_feed, 'pindah') / {dirt} as dadu_pindah
    from wanted

)

select
    feed,
    nomor_feed,
    orang,
    nomor,
    case
        when dadu_nik < 0.030 then null
        when dadu_nik < 0.055 then nik_bersih(digit_lain(nik, 1 + pilih(nomor, 'digit nik', 16), pilih(nomor, 'isi nik', 9)))
        when dadu_nik < 0.080 then nik_bersih(tertukar(nik, 1 + pilih(nomor, 'digit nik', 15)))
        else nik
    end as nik,
    case
        when dadu_kk < 0.04 then null
        when dadu_kk < 0.08 then digit_lain(kk, 13 + pilih(nomor, 'digit kk', 4), pilih(nomor, 'isi kk', 9))
        else kk
    end as kk,
    case
        when dadu_nama < 0.080 then ejaan_lain(nama, pilih(nomor, 'ejaan', 10))
        when dadu_nama < 0.095 then kata_hilang(nama, pilih(nomor, 'kata hilang', 2))
        when dadu_nama < 0.110 then inisial(nama)
        when dadu_nama < 0.130 then huruf_salah(nama, 1 + pilih(nomor, 'huruf', length(nama) - 1), pilih(nomor, 'salah', 3))
        else nama
    end as nama,
    case when lempar(nomor, 'jk salah') < 0.002 then case jk when 'L' then 'P' else 'L' end else jk end as jk,
    case
        when dadu_lahir < 0.010 then coalesce(
            try_cast(strftime(tanggal_lahir, '%Y-%d-%m') as date),
            cast(tanggal_lahir - interval '1' year as date)
        )
        when dadu_lahir < 0.020 then cast(tanggal_lahir + interval '1' year as date)
        when dadu_lahir < 0.030 then make_date(year(tanggal_lahir), 1 + pilih(nomor, 'bulan', 12), least(day(tanggal_lahir), 28))
        when dadu_lahir < 0.035 then make_date(year(tanggal_lahir), 7, 1)
        when dadu_lahir < 0.040 then make_date(year(tanggal_lahir), 1, 1)
        else tanggal_lahir
    end as tanggal_lahir,
    case
        when dadu_pindah < 0.025 then kode_desa_dari((desa // 12) * 12 + (desa + 1 + pilih(nomor, 'desa baru', 11)) % 12)
        when dadu_pindah < 0.050 then kode_desa_dari(pilih(nomor, 'desa baru', {villages}))
        else kode_desa
    end as kode_desa
from diced;

create table rekaman_orang as
with

members as (

    select
        *,
        lpad(cast(keluarga as varchar), 16, '0') as id_keluarga
    from penduduk
    where not di_luar

)

select
    'regsosek_individu' as feed,
    '1regsosek_individu|' || id_keluarga || '|' || cast(tempat as varchar) as urutan,
    id_keluarga || '|' || cast(tempat as varchar) as kunci_rekaman,
    date '2026-10-05' as tanggal_pertama,
    case when lempar(orang, 'nik regsosek') < 0.02 then null else nik end as nik,
    kk as nomor_kartu_keluarga,
    nama,
    nama as nama_asli,
    case jk when 'L' then '1' else '2' end as jenis_kelamin,
    tanggal_lahir,
    kode_desa,
    nama_ibu,
    id_keluarga as satu_per,
    cast(null as varchar) as penerima,
    orang
from members

union all

select
    feed,
    cast(nomor_feed as varchar) || feed || '|' || lpad(cast(nomor as varchar), 13, '0') as urutan,
    lpad(cast(nomor as varchar), 13, '0') as kunci_rekaman,
    date '2026-11-01' as tanggal_pertama,
    nik,
    case feed when 'jkn_peserta' then kk end as nomor_kartu_keluarga,
    nama,
    nama as nama_asli,
    case jk when 'L' then '1' else '2' end as jenis_kelamin,
    tanggal_lahir,
    kode_desa,
    cast(null as varchar) as nama_ibu,
    case feed when 'jkn_peserta' then feed else cast(pilih(nomor, 'pemberi kerja', 5000) as varchar) end as satu_per,
    cast(null as varchar) as penerima,
    orang
from kartu;
