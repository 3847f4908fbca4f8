-- Satu baris per kepesertaan per bulan iuran: jatuh tempo, pembayaran, tunggakan, dan denda.
-- grain: nomor_rahasia, periode_iuran
-- history: replace
-- Contributions of a membership that was not delivered stay in, under the unknown person; they are
-- in nobody's arrears. A penalty falls on employers, for every month begun after the due date.
with

months as (select * from bulan_iuran),

memberships as (select * from kepesertaan_tk),

run as (select * from jalan),

rules as (select * from aturan_hari_ini),

contributions as (

    select
        secrets.nomor_rahasia,
        months.periode_iuran,
        last_day(months.periode_iuran) as akhir_bulan,
        coalesce(memberships.penduduk_id, '00000000-0000-0000-0000-000000000000') as penduduk_id,
        coalesce(memberships.kode_desa, '0000000000') as kode_desa,
        coalesce(memberships.npp, 'TIDAK DIKETAHUI') as npp,
        coalesce(months.sumber_dana, 'TIDAK DIKETAHUI') as sumber_dana,
        months.jumlah_iuran,
        months.jatuh_tempo,
        months.sudah_jatuh_tempo,
        months.tanggal_bayar,
        hari_antara(months.jatuh_tempo, coalesce(months.tanggal_bayar, run.tanggal)) as hari_lewat,
        months.sudah_jatuh_tempo
        and not months.dibayar
        and coalesce(not memberships.sudah_berakhir, false) as menunggak,
        case
            when memberships.segmen = 'PU'
                then
                    year(run.tanggal) * 12 + month(run.tanggal)
                    - year(months.jatuh_tempo) * 12 - month(months.jatuh_tempo)
                    + case when day(run.tanggal) > day(months.jatuh_tempo) then 1 else 0 end
            else 0
        end as bulan_denda
    from months
    cross join run
    inner join kpj_rahasia as secrets
        on months.kpj = secrets.kpj
    left join memberships
        on months.kpj = memberships.kpj

),

arrears as (

    select
        contributions.*,
        case when menunggak then coalesce(jumlah_iuran, 0) else 0 end as tunggakan
    from contributions

)

select
    arrears.nomor_rahasia,
    arrears.periode_iuran,
    person_versions.penduduk_key,
    arrears.penduduk_id,
    village_versions.wilayah_key,
    left(arrears.kode_desa, 4) as kode_kabupaten,
    arrears.npp,
    arrears.sumber_dana,
    arrears.jumlah_iuran,
    arrears.jatuh_tempo,
    arrears.sudah_jatuh_tempo,
    arrears.tanggal_bayar,
    cast(greatest(arrears.hari_lewat, 0) as int) as hari_terlambat,
    arrears.menunggak,
    cast(arrears.tunggakan as bigint) as tunggakan,
    cast(
        round(
            cast(arrears.tunggakan as decimal(19, 0))
            * rules.denda_pu
            * 0.01
            * cast(arrears.bulan_denda as decimal(5, 0)),
            0
        ) as bigint
    ) as denda
from arrears
cross join rules
left join versi_penduduk as person_versions
    on arrears.penduduk_id = person_versions.penduduk_id
    and arrears.akhir_bulan between person_versions.berlaku_dari and person_versions.berlaku_sampai
left join versi_wilayah as village_versions
    on arrears.kode_desa = village_versions.kode_desa
    and arrears.akhir_bulan
    between village_versions.berlaku_dari and village_versions.berlaku_sampai
