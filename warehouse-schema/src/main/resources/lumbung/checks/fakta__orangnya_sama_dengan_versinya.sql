-- Orang pada setiap fakta adalah orang pada versi yang ditunjuknya.
-- severity: henti
-- allowed: 0
-- keys: tabel, penduduk_id
-- eligible: select (select count(*) from fact_kepesertaan) + (select count(*) from fact_iuran) + (select count(*) from fact_bantuan) + (select count(*) from fact_aparatur) + (select count(*) from fact_pekerja_proyek) + (select count(*) from daftar_rentan)
-- advice: Laporkan: penduduk_id dan penduduk_key pada sebuah fakta menunjuk dua orang.
select
    'fact_kepesertaan' as tabel,
    facts.penduduk_id
from fact_kepesertaan as facts
inner join dim_penduduk as people
    on facts.penduduk_key = people.penduduk_key
where facts.penduduk_id <> people.penduduk_id
union all
select
    'fact_iuran' as tabel,
    facts.penduduk_id
from fact_iuran as facts
inner join dim_penduduk as people
    on facts.penduduk_key = people.penduduk_key
where facts.penduduk_id <> people.penduduk_id
union all
select
    'fact_bantuan' as tabel,
    facts.penduduk_id
from fact_bantuan as facts
inner join dim_penduduk as people
    on facts.penduduk_key = people.penduduk_key
where facts.penduduk_id <> people.penduduk_id
union all
select
    'fact_aparatur' as tabel,
    facts.penduduk_id
from fact_aparatur as facts
inner join dim_penduduk as people
    on facts.penduduk_key = people.penduduk_key
where facts.penduduk_id <> people.penduduk_id
union all
select
    'fact_pekerja_proyek' as tabel,
    facts.penduduk_id
from fact_pekerja_proyek as facts
inner join dim_penduduk as people
    on facts.penduduk_key = people.penduduk_key
where facts.penduduk_id <> people.penduduk_id
union all
select
    'daftar_rentan' as tabel,
    facts.penduduk_id
from daftar_rentan as facts
inner join dim_penduduk as people
    on facts.penduduk_key = people.penduduk_key
where facts.penduduk_id <> people.penduduk_id
