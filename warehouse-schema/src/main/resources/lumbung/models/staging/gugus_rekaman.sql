-- Untuk setiap rekaman orang: gugus rekaman yang dianggap seorang yang sama, dan cara menautkannya.
-- grain: feed, kunci_rekaman
-- history: replace
-- The door of the link room: whatever way of linking fills it, identitas reads only this. Today a usable
-- NIK decides, and a record without one is a person of its own. bobot is null unless evidence was weighed.
select
    feed,
    kunci_rekaman,
    coalesce(nik, urutan) as gugus,
    case when nik is null then 'SENDIRI' else 'NIK' end as cara,
    cast(null as decimal(38, 12)) as bobot
from rekaman_orang
