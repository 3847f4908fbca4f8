-- Setiap alias menuju, dalam satu langkah, orang yang ada dalam registri.
-- severity: henti
-- allowed: 0
-- keys: id_lama
-- eligible: select count(*) from alias
-- advice: Laporkan: sebuah tanda pengenal lama tidak lagi membawa ke orangnya.
select aliases.id_lama
from alias as aliases
where
    not exists (
        select 1
        from registri as registry
        where registry.id = aliases.penduduk_id
    )
    or exists (
        select 1
        from alias as next_aliases
        where next_aliases.id_lama = aliases.penduduk_id
    )
