-- People of families in villages, most of them in Regsosek and some of each family missing there.
create table keluarga as
select
    cast(range as bigint) as keluarga,
    cast(floor({villages} * power(lempar(range, 'desa'), 1.4)) as bigint) as desa,
    date '2026-10-01' - cast(8000 + floor(lempar(range, 'umur kepala') * 21000) as integer) as lahir_kepala,
    case
        when lempar(range, 'besar') < 0.08 then 1
        when lempar(range, 'besar') < 0.23 then 2
        when lempar(range, 'besar') < 0.48 then 3
        when lempar(range, 'besar') < 0.75 then 4
        when lempar(range, 'besar') < 0.90 then 5
        else 6
    end as besar
from range(cast({persons} * 1.04 / 3.56 as bigint) + 1);

create table jiwa as
select
    row_number() over (order by keluarga, tempat) as orang,
    keluarga,
    tempat,
    desa,
    lahir_kepala
from (select keluarga, desa, lahir_kepala, unnest(range(1, besar + 1)) as tempat from keluarga) as members;

create table terlahir as
with

people as (

    select
        orang,
        keluarga,
        tempat,
        desa,
        case
            when tempat = 1 then case when lempar(orang, 'jk') < 0.86 then 'L' else 'P' end
            when tempat = 2 then case when lempar(orang, 'jk') < 0.10 then 'L' else 'P' end
            else case when lempar(orang, 'jk') < 0.51 then 'L' else 'P' end
        end as jk,
        case when tempat = 4 and lempar(keluarga, 'kembar') < 0.03 then 3 else tempat end as kelahiran,
        lahir_kepala
    from jiwa

),

born as (

    select
        *,
        case
            when tempat = 1 then lahir_kepala
            when tempat = 2 then least(lahir_kepala + cast(floor((lempar(orang, 'umur') - 0.35) * 4500) as integer), date '2008-12-31')
            when lahir_kepala + cast(7300 + floor(lempar(keluarga * 10 + kelahiran, 'umur') * 6500) as integer) < date '2026-09-30'
                then lahir_kepala + cast(7300 + floor(lempar(keluarga * 10 + kelahiran, 'umur') * 6500) as integer)
            else date '2026-09-30' - cast(floor(lempar(keluarga * 10 + kelahiran, 'umur anak') * 6500) as integer)
        end as lahir
    from people

),

sexed as (

    select
        *,
        case when lempar(orang, 'kata kedua') < 0.6 then jk else 'B' end as untuk_kedua
    from born

)

select
    sexed.orang,
    sexed.keluarga,
    sexed.tempat,
    sexed.desa,
    sexed.jk,
    case
        when sexed.lahir < date '1972-01-01' and lempar(sexed.orang, 'lahir bulat') < 0.06
            then make_date(year(sexed.lahir), 7, 1)
        when sexed.lahir < date '1972-01-01' and lempar(sexed.orang, 'lahir bulat') < 0.09
            then make_date(year(sexed.lahir), 12, 31)
        else sexed.lahir
    end as tanggal_lahir,
    lempar(sexed.orang, 'kata') as dadu_kata,
    first.mulai + cast(floor(first.banyak * power(lempar(sexed.orang, 'kata 1'), 2.4)) as bigint) as kata_1,
    second.mulai + cast(floor(second.banyak * power(lempar(sexed.orang, 'kata 2'), 2.0)) as bigint) as kata_2,
    third.mulai + cast(floor(third.banyak * power(lempar(sexed.orang, 'kata 3'), 1.8)) as bigint) as kata_3
from sexed
inner join banyak_kata as first on sexed.jk = first.untuk
inner join banyak_kata as second on sexed.untuk_kedua = second.untuk
inner join banyak_kata as third on third.untuk = 'B';

create table bernomor as select mulai + nomor as nomor, kata from kata;

create table bernama as
select
    born.orang,
    born.keluarga,
    born.tempat,
    born.desa,
    born.jk,
    born.tanggal_lahir,
    first.kata as kata1,
    case when born.dadu_kata >= 0.15 and second.kata <> first.kata then ' ' || second.kata else '' end
    || case when born.dadu_kata >= 0.70 then ' ' || third.kata else '' end as kata_lain
from terlahir as born
inner join bernomor as first on born.kata_1 = first.nomor
inner join bernomor as second on born.kata_2 = second.nomor
inner join bernomor as third on born.kata_3 = third.nomor;

-- One child in eight carries the father's first word as the last one; one son in forty his whole name.
create table penduduk as
with

parents as (

    select
        keluarga,
        max(kata1) filter (where tempat = 1) as kata_ayah,
        max(kata1 || kata_lain) filter (where tempat = 1 and jk = 'L') as nama_ayah,
        max(kata1 || kata_lain) filter (where tempat = 2 and jk = 'P') as nama_ibu
    from bernama
    where tempat <= 2
    group by keluarga

),

named as (

    select
        bernama.orang,
        bernama.keluarga,
        bernama.tempat,
        bernama.desa,
        bernama.jk,
        bernama.tanggal_lahir,
        case
            when bernama.tempat >= 3 and bernama.jk = 'L' and lempar(bernama.orang, 'nama ayah') < 0.025
                then coalesce(parents.nama_ayah, bernama.kata1)
            when bernama.tempat >= 3 and lempar(bernama.orang, 'nama ayah') < 0.15
                then bernama.kata1 || ' ' || parents.kata_ayah
            else bernama.kata1 || bernama.kata_lain
        end as nama,
        case when bernama.tempat >= 3 then parents.nama_ibu end as nama_ibu,
        kode_desa_dari(bernama.desa) as kode_desa,
        left(
            kode_desa_dari(
                case
                    when lempar(bernama.orang, 'tempat terbit') < 0.8 then bernama.desa
                    else pilih(bernama.orang, 'tempat terbit lain', {villages})
                end
            ), 6
        ) as terbit
    from bernama
    inner join parents on bernama.keluarga = parents.keluarga

)

select
    orang,
    keluarga,
    tempat,
    desa,
    jk,
    tanggal_lahir,
    nama,
    nama_ibu,
    kode_desa,
    terbit
    || cast(cast(left(hari_bulan_tahun(tanggal_lahir), 2) as integer) + case jk when 'P' then 40 else 0 end + 100 as varchar)[2:]
    || substring(hari_bulan_tahun(tanggal_lahir), 3)
    || lpad(cast(row_number() over (partition by terbit, jk, hari_bulan_tahun(tanggal_lahir) order by orang) as varchar), 4, '0') as nik,
    left(kode_desa, 6)
    || hari_bulan_tahun(date '2005-01-01' + cast(pilih(keluarga, 'terbit kk', 7000) as integer))
    || lpad(cast(1 + pilih(keluarga, 'nomor kk', 9000) as varchar), 4, '0') as kk,
    lempar(orang, 'di luar') < 0.04 / 1.04 as di_luar
from named;
