-- Penduduk dan keluarga pada indikator_kabupaten adalah yang tampak pada mart.indikator.
-- severity: henti
-- allowed: 0
-- keys: periode, kode_kabupaten
-- eligible: select count(*) from indikator_kabupaten
-- advice: Laporkan: indikator_kabupaten dan mart.indikator tidak sejalan.
with

people as (select * from indikator where tingkat = 'KABUPATEN' and kode_indikator = 'PENDUDUK'),

families as (select * from indikator where tingkat = 'KABUPATEN' and kode_indikator = 'KELUARGA')

select
    coalesce(places.periode, people.periode) as periode,
    coalesce(places.kode_kabupaten, people.kode_wilayah) as kode_kabupaten
from indikator_kabupaten as places
full outer join people
    on places.periode = people.periode
    and places.kode_kabupaten = people.kode_wilayah
left join families
    on people.periode = families.periode
    and people.kode_wilayah = families.kode_wilayah
where places.kode_kabupaten is null
    or people.kode_wilayah is null
    or places.penduduk is distinct from people.nilai
    or places.keluarga is distinct from families.nilai
