-- Satu baris per keluarga penerima per program, dalam dua belas bulan sampai bulan jalan.
-- grain: keluarga_id, program
-- history: replace
-- A family receives through a member, or where the payment's KK number is its own.
with

run as (select * from jalan),

rules as (select * from aturan_hari_ini),

links as (select * from tautan where feed = 'bansos'),

payments as (

    select
        payments.kunci_rekaman,
        payments.program,
        payments.nomor_kartu_keluarga
    from stg_bansos as payments
    cross join run
    cross join rules
    where
        payments.status_salur = 'SALUR'
        and year(run.periode) * 12 + month(run.periode)
        - year(payments.periode) * 12 - month(payments.periode)
        between 0 and rules.bulan_penerima - 1

)

select
    members.keluarga_id,
    payments.program
from payments
inner join links
    on payments.kunci_rekaman = links.kunci_rekaman
inner join penduduk_hari_ini as members
    on links.penduduk_id = members.penduduk_id
where members.keluarga_id is not null

union

select
    families.keluarga_id,
    payments.program
from payments
inner join stg_regsosek_keluarga as families
    on payments.nomor_kartu_keluarga = families.nomor_kartu_keluarga
