-- Satu baris per pasangan rekaman yang pernah diajukan untuk ditinjau: rekaman mana dan mana.
-- grain: id_tinjauan
-- history: scd1
-- A decision names the pair by id_tinjauan alone, and must find it when the pair is no longer in doubt.
select
    id_tinjauan,
    feed,
    kunci_rekaman,
    feed_calon,
    kunci_calon
from pertimbangan
where id_tinjauan is not null
