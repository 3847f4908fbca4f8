-- Satu baris per keluarga penerima per program, dalam dua belas bulan sampai bulan jalan.
-- grain: keluarga_id, program
-- history: replace
-- A family receives through a member, or where the payment's KK number is its own.
select
    members.keluarga_id,
    payments.program
from pembayaran_berlaku as payments
inner join penduduk_hari_ini as members
    on payments.penduduk_id = members.penduduk_id
where members.keluarga_id is not null

union

select
    families.keluarga_id,
    payments.program
from pembayaran_berlaku as payments
inner join stg_regsosek_keluarga as families
    on payments.nomor_kartu_keluarga = families.nomor_kartu_keluarga
