-- Setiap indikator yang tampak pada mart bernilai sama dengan faktanya, dan setiap fakta ada di sana.
-- severity: henti
-- allowed: 0
-- keys: periode, tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator
-- advice: Laporkan: mart.indikator bukan fact_indikator dengan sel kecil tersembunyi.
select
    coalesce(facts.periode, published.periode) as periode,
    coalesce(facts.tingkat, published.tingkat) as tingkat,
    coalesce(facts.kode_wilayah, published.kode_wilayah) as kode_wilayah,
    coalesce(facts.kode_indikator, published.kode_indikator) as kode_indikator
from fact_indikator as facts
full outer join indikator as published
    on facts.periode = published.periode
    and facts.tingkat = published.tingkat
    and facts.kode_wilayah = published.kode_wilayah
    and facts.kode_indikator = published.kode_indikator
where facts.kode_indikator is null
    or published.kode_indikator is null
    or (
        not published.disembunyikan
        and (
            published.nilai is distinct from facts.nilai
            or published.pembilang is distinct from facts.pembilang
            or published.penyebut is distinct from facts.penyebut
        )
    )
