-- Stands in for the link room where models are tested without it: one in a hundred links is wrong, of the aparatur two.
select
    feed,
    case when feed = 'aparatur_desa' then cast(0.98 as double) else cast(0.99 as double) end as ketepatan,
    cast(0.95 as double) as kelengkapan
from rekaman_orang
group by feed
