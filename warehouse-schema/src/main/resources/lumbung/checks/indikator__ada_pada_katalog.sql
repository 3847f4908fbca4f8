-- Setiap indikator yang dihitung ada pada katalog.
-- severity: henti
-- allowed: 0
-- keys: kode_indikator
-- eligible: select count(*) from fact_indikator
-- advice: Tambahkan indikator itu pada reference/katalog_indikator.csv.
select facts.kode_indikator
from fact_indikator as facts
where not exists (
    select 1
    from katalog_indikator as catalogue
    where catalogue.kode_indikator = facts.kode_indikator
)
