-- Stands in for the link room where models are tested without it: the first two cards are put up for review.
select
    feed,
    kunci_rekaman,
    1 as peringkat,
    'regsosek_individu' as feed_calon,
    kunci_calon,
    cast(3.5 as decimal(38, 12)) as bobot,
    cast(0.6 as double) as peluang,
    'TINJAU' as putusan,
    'BOBOT' as alasan,
    'NIK=BEDA:-4.1;NAMA=SAMA:12.3' as rincian,
    id_rahasia(feed || '|' || kunci_rekaman || '|' || kunci_calon) as id_tinjauan
from (
    select
        cards.feed,
        cards.kunci_rekaman,
        min(persons.kunci_rekaman) as kunci_calon
    from rekaman_orang as cards
    cross join rekaman_orang as persons
    where cards.feed = 'jkn_peserta' and persons.feed = 'regsosek_individu'
    group by cards.feed, cards.kunci_rekaman
) as pairs
qualify row_number() over (order by kunci_rekaman) <= 2
