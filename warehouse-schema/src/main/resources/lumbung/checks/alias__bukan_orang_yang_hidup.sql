-- Tanda pengenal yang sudah digabungkan tidak dipakai rekaman mana pun hari ini.
-- severity: henti
-- allowed: 0
-- keys: id_lama
-- eligible: select count(*) from alias
-- advice: Laporkan: satu tanda pengenal dipakai sebagai orang dan sebagai alias.
select aliases.id_lama
from alias as aliases
where exists (
    select 1
    from tautan as links
    where links.penduduk_id = aliases.id_lama
)
