-- Satu baris per pembayaran bantuan yang tersalur dalam dua belas bulan sampai bulan jalan: orangnya.
-- grain: kunci_rekaman
-- history: replace
with

run as (select * from jalan),

rules as (select * from aturan_hari_ini),

links as (select * from tautan where feed = 'bansos')

select
    payments.kunci_rekaman,
    links.penduduk_id,
    payments.program,
    payments.nomor_kartu_keluarga
from stg_bansos as payments
cross join run
cross join rules
inner join links
    on payments.kunci_rekaman = links.kunci_rekaman
where
    payments.status_salur = 'SALUR'
    and year(run.periode) * 12 + month(run.periode)
    - year(payments.periode) * 12 - month(payments.periode)
    between 0 and rules.bulan_penerima - 1
