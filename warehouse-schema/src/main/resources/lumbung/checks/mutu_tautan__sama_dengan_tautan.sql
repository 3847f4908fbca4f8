-- Rekaman per feed pada mutu penautan adalah banyaknya tautan feed itu.
-- severity: henti
-- allowed: 0
-- keys: feed
-- eligible: select count(*) from mutu_tautan
-- advice: Laporkan: mutu_tautan dan tautan tidak sejalan.
with

links as (

    select
        feed,
        count(*) as rekaman
    from tautan
    group by feed

)

select coalesce(links.feed, quality.feed) as feed
from links
full outer join mutu_tautan as quality
    on links.feed = quality.feed
where links.rekaman is distinct from quality.rekaman
