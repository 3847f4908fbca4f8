-- Satu baris per pembayaran bantuan sosial.
-- grain: program, periode_bantuan, nomor_rahasia
-- history: replace
-- A KK number carried by several families stands for the one whose id sorts first.
with

residents as (select * from penduduk_hari_ini),

links as (select * from tautan where feed = 'bansos'),

families_by_kk as (

    select
        nomor_kartu_keluarga,
        keluarga_id,
        kode_desa
    from stg_regsosek_keluarga
    where nomor_kartu_keluarga is not null
    qualify row_number() over (partition by nomor_kartu_keluarga order by id_keluarga) = 1

),

payments as (

    select
        payments.program,
        payments.periode as periode_bantuan,
        last_day(payments.periode) as akhir_bulan,
        secrets.nomor_rahasia,
        links.penduduk_id,
        coalesce(residents.keluarga_id, families_by_kk.keluarga_id) as keluarga_id,
        case
            when residents.keluarga_id is not null
                then coalesce(residents.kode_desa, payments.kode_desa, '0000000000')
            else coalesce(families_by_kk.kode_desa, payments.kode_desa, '0000000000')
        end as kode_desa,
        payments.nominal,
        payments.status_salur
    from stg_bansos as payments
    inner join links
        on payments.kunci_rekaman = links.kunci_rekaman
    inner join penerima_rahasia as secrets
        on payments.program = secrets.program
        and payments.nomor_penerima = secrets.nomor_penerima
    left join residents
        on links.penduduk_id = residents.penduduk_id
    left join families_by_kk
        on payments.nomor_kartu_keluarga = families_by_kk.nomor_kartu_keluarga

)

select
    payments.program,
    payments.periode_bantuan,
    payments.nomor_rahasia,
    person_versions.penduduk_key,
    payments.penduduk_id,
    payments.keluarga_id,
    village_versions.wilayah_key,
    left(payments.kode_desa, 4) as kode_kabupaten,
    payments.nominal,
    payments.status_salur
from payments
left join versi_penduduk as person_versions
    on payments.penduduk_id = person_versions.penduduk_id
    and payments.akhir_bulan between person_versions.berlaku_dari and person_versions.berlaku_sampai
left join versi_wilayah as village_versions
    on payments.kode_desa = village_versions.kode_desa
    and payments.akhir_bulan
    between village_versions.berlaku_dari and village_versions.berlaku_sampai
