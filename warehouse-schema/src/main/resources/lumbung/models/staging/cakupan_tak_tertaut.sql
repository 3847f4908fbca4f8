-- Satu baris per orang di luar Regsosek per cakupan yang dimilikinya: desa menurut rekamannya.
-- grain: penduduk_id, cakupan
-- history: replace
-- Whose records could not be linked to Regsosek may stand there all the same, under a garbled name. A
-- payment that reached a family by its KK number lacks nobody. No village: unknown, or not of the register.
with

registered_persons as (

    select penduduk_id
    from tautan
    where feed = 'regsosek_individu'
    group by penduduk_id

),

registered_cards as (

    select nomor_kartu_keluarga
    from stg_regsosek_keluarga
    where nomor_kartu_keluarga is not null
    group by nomor_kartu_keluarga

),

covers as (

    select
        penduduk_id,
        'JKN_TERDAFTAR' as cakupan
    from jaminan_orang
    where jkn_terdaftar

    union all

    select
        penduduk_id,
        'JKN_AKTIF' as cakupan
    from jaminan_orang
    where jkn_aktif

    union all

    select
        penduduk_id,
        'TK_AKTIF' as cakupan
    from jaminan_orang
    where tk_aktif

    union all

    select
        payments.penduduk_id,
        payments.program as cakupan
    from pembayaran_berlaku as payments
    left join registered_cards
        on payments.nomor_kartu_keluarga = registered_cards.nomor_kartu_keluarga
    where registered_cards.nomor_kartu_keluarga is null
    group by payments.penduduk_id, payments.program

)

select
    covers.penduduk_id,
    covers.cakupan,
    villages.kode_desa
from covers
inner join orang as persons
    on covers.penduduk_id = persons.penduduk_id
left join registered_persons
    on covers.penduduk_id = registered_persons.penduduk_id
left join stg_wilayah as villages
    on persons.kode_desa = villages.kode_desa
where registered_persons.penduduk_id is null
